package io.interviewedge.examples.ats.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of an uploaded file, and the encoding it was read in. A byte that the encoding does not have becomes U+FFFD,
 * for which its line is refused later.
 *
 * @param certain whether the file shows its encoding; otherwise the recruiter has to say whether the letters are right
 * @param encodings all that the file may be read in, the likeliest first
 */
public record FileText(String text, Encoding encoding, boolean certain, List<Encoding> encodings) {

    /** Stands for a byte that the encoding does not have. */
    static final char REPLACEMENT = '\uFFFD';

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char END_OF_DOS_FILE = '\u001A';

    private static final int LOOKED_AT_FOR_UTF_16 = 20_000;
    private static final int LOOKED_AT_FOR_SAMPLE = 100_000;

    private static final Map<String, String> MARKS = marks();
    private static final Map<String, String> OTHER_FILES = otherFiles();

    /**
     * Reads a file.
     *
     * @param chosen the name of the encoding to read it in, or null to find out; an unknown name is ignored
     * @throws UnreadableFileException if it is empty or not text
     */
    public static FileText of(byte[] file, @Nullable String chosen) throws UnreadableFileException {
        requireTextFile(file);
        FileText read = read(file, chosen);
        String text = trimmed(read.text);
        if (text.isEmpty()) {
            throw empty();
        }
        if (isBinary(text)) {
            throw new UnreadableFileException(
                    "This is not a text file, so it cannot be a CSV file, whatever its name says.");
        }
        return new FileText(text, read.encoding, read.certain, read.encodings);
    }

    private static FileText read(byte[] file, @Nullable String chosen) {
        boolean known = chosen != null && (chosen.equals("UTF-8") || Encodings.has(chosen));
        String unicode = unicode(file);
        if (unicode != null && !unicode.equals("UTF-8")) {
            // No other encoding makes sense of it, so none is offered.
            String text = decoded(file, unicode);
            List<byte[]> words = ForeignWords.of(text.substring(0, Math.min(text.length(), LOOKED_AT_FOR_SAMPLE))
                    .getBytes(StandardCharsets.UTF_8));
            Encoding encoding = new Encoding(
                    unicode, "Unicode", Encodings.sample(Encodings.decoded(words, StandardCharsets.UTF_8)));
            return new FileText(text, encoding, true, List.of(encoding));
        }
        Encodings legacy = Encodings.of(file);
        List<byte[]> words = ForeignWords.of(file);
        List<Encoding> all = new ArrayList<>(legacy.ranked());
        Encoding utf8 = Encodings.named("UTF-8", "Unicode", words);
        all.add(unicode != null || Utf8.of(file).isLikely() ? 0 : all.size(), utf8);
        Encoding encoding = all.stream()
                .filter(each -> known && each.name().equals(chosen))
                .findFirst()
                .orElse(all.get(0));
        boolean certain = known || unicode != null || (legacy.clear() && !encoding.equals(utf8));
        return new FileText(decoded(file, encoding.name()), encoding, certain, List.copyOf(all));
    }

    private static String decoded(byte[] file, String charset) {
        return new String(file, Charset.forName(charset));
    }

    /** The Unicode encoding that the file shows to be in, or null. */
    private static @Nullable String unicode(byte[] file) {
        for (Map.Entry<String, String> mark : MARKS.entrySet()) {
            if (beginsWith(file, mark.getKey())) {
                return mark.getValue();
            }
        }
        String utf16 = utf16WithoutMark(file);
        return utf16 != null ? utf16 : Utf8.of(file).isCertain() ? "UTF-8" : null;
    }

    /** Addresses and separators are ASCII, of which every other byte in UTF-16 is zero. */
    private static @Nullable String utf16WithoutMark(byte[] file) {
        int[] zeros = new int[2];
        int length = Math.min(file.length, LOOKED_AT_FOR_UTF_16) & ~1;
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += file[i] == 0 ? 1 : 0;
        }
        if (zeros[1] * 5 > length && zeros[0] * 20 < length / 2) {
            return "UTF-16LE";
        }
        return zeros[0] * 5 > length && zeros[1] * 20 < length / 2 ? "UTF-16BE" : null;
    }

    /**
     * How much of a file is UTF-8. Hardly a sequence of another encoding happens to be valid, so what is not is damage
     * if there is little of it.
     *
     * @param read the number of letters beyond ASCII that are valid
     * @param lost the number of bytes or sequences that are not valid
     */
    private record Utf8(int read, int lost) {

        static Utf8 of(byte[] file) {
            String text = new String(file, StandardCharsets.UTF_8);
            int replaced = 0;
            int foreign = 0;
            for (int i = 0; i < text.length(); i++) {
                replaced += text.charAt(i) == REPLACEMENT ? 1 : 0;
                foreign += text.charAt(i) >= 0x80 ? 1 : 0;
            }
            int lost = replaced - replacements(file);
            // Nothing but ASCII may still switch to Japanese by escapes.
            return foreign == 0 && text.indexOf('\u001B') >= 0 ? new Utf8(0, 1) : new Utf8(foreign - lost, lost);
        }

        boolean isCertain() {
            return read >= 3L * lost;
        }

        boolean isLikely() {
            return read >= lost;
        }

        /** The number of letters that were lost before the file was written, which are valid UTF-8 here. */
        private static int replacements(byte[] file) {
            int count = 0;
            for (int i = 2; i < file.length; i++) {
                count += file[i] == (byte) 0xBD && file[i - 1] == (byte) 0xBF && file[i - 2] == (byte) 0xEF ? 1 : 0;
            }
            return count;
        }
    }

    private static String trimmed(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        int end = text.length();
        while (end > start && text.charAt(end - 1) == END_OF_DOS_FILE) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Few control characters are damage, for which their lines are refused; many of them, or of zeros, are no text. */
    private static boolean isBinary(String text) {
        int zeros = 0;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            zeros += c == 0 ? 1 : 0;
            controls += c < ' ' && "\t\r\n\f".indexOf(c) < 0 ? 1 : 0;
        }
        return zeros * 100L > text.length() || controls * 10L > text.length();
    }

    private static void requireTextFile(byte[] file) throws UnreadableFileException {
        if (file.length == 0) {
            throw empty();
        }
        for (Map.Entry<String, String> other : OTHER_FILES.entrySet()) {
            if (beginsWith(file, other.getKey())) {
                throw new UnreadableFileException(
                        "This is " + other.getValue() + ", not a CSV file, whatever its name says.");
            }
        }
    }

    private static UnreadableFileException empty() {
        return new UnreadableFileException(
                "The file is empty. It needs a line with column names and one line per candidate.");
    }

    private static boolean beginsWith(byte[] file, String bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Byte order marks; that of UTF-32 begins like that of UTF-16. */
    private static Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("\u00EF\u00BB\u00BF", "UTF-8");
        marks.put("\u00FF\u00FE\u0000\u0000", "UTF-32LE");
        marks.put("\u0000\u0000\u00FE\u00FF", "UTF-32BE");
        marks.put("\u00FF\u00FE", "UTF-16LE");
        marks.put("\u00FE\u00FF", "UTF-16BE");
        marks.put("\u00841\u00953", "GB18030");
        return marks;
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
        files.put("7z\u00BC\u00AF", "an archive");
        files.put("Rar!", "an archive");
        files.put("{\\rtf", "a text document (RTF)");
        files.put("<", "a web page or an XML document (open it in a spreadsheet and save it as CSV)");
        files.put("BEGIN:VCARD", "an address book (export it as CSV)");
        return files;
    }
}
