package io.interviewedge.examples.ats.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The text of an uploaded file. Spreadsheets save CSV in UTF-8 with or without a byte order mark, in UTF-16 with one,
 * or in Windows-1252. A file without a mark that is not valid UTF-8 is read as Windows-1252.
 */
final class UploadedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, String> OTHER_FILES = otherFiles();

    private UploadedText() {}

    static String of(byte[] file) throws UnreadableFileException {
        if (file.length == 0) {
            throw new UnreadableFileException(
                    "The file is empty. It needs a line with column names and one line per candidate.");
        }
        for (Map.Entry<String, String> other : OTHER_FILES.entrySet()) {
            if (beginsWith(file, other.getKey())) {
                throw new UnreadableFileException(
                        "This is " + other.getValue() + ", not a CSV file, whatever its name says.");
            }
        }
        String text = decode(file);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException(
                    "This is not a text file, so it cannot be a CSV file, whatever its name says.");
        }
        return text;
    }

    private static String decode(byte[] file) throws UnreadableFileException {
        try {
            if (beginsWith(file, "\u00EF\u00BB\u00BF")) {
                return strictly(StandardCharsets.UTF_8, file, 3);
            }
            if (beginsWith(file, "\u00FF\u00FE")) {
                return strictly(StandardCharsets.UTF_16LE, file, 2);
            }
            if (beginsWith(file, "\u00FE\u00FF")) {
                return strictly(StandardCharsets.UTF_16BE, file, 2);
            }
            return unmarked(file);
        } catch (CharacterCodingException broken) {
            throw new UnreadableFileException("Some characters in this file cannot be read. Save it as CSV in UTF-8.");
        }
    }

    private static String unmarked(byte[] file) throws CharacterCodingException {
        try {
            return strictly(StandardCharsets.UTF_8, file, 0);
        } catch (CharacterCodingException notUtf8) {
            return strictly(WINDOWS, file, 0);
        }
    }

    /** Refuses malformed bytes instead of replacing them: a damaged name would go unnoticed until its owner saw it. */
    private static String strictly(Charset charset, byte[] file, int from) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file, from, file.length - from))
                .toString();
    }

    private static boolean beginsWith(byte[] file, String bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> otherFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("\u0089PNG", "a PNG image");
        files.put("PK\u0003\u0004", "a spreadsheet (save it as CSV first) or an archive");
        files.put("\u00D0\u00CF\u0011\u00E0", "an old spreadsheet (save it as CSV first)");
        files.put("%PDF", "a PDF");
        files.put("\u00FF\u00D8\u00FF", "a JPEG image");
        files.put("GIF8", "a GIF image");
        files.put("\u001F\u008B", "an archive");
        return files;
    }
}
