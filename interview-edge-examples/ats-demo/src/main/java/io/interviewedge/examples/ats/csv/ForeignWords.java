package io.interviewedge.examples.ats.csv;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a file that have bytes beyond ASCII: the only ones that tell encodings apart. */
final class ForeignWords {

    private static final int MAX_WORDS = 300;
    private static final int MAX_LENGTH = 60;
    private static final byte ESCAPE = 0x1B;

    private ForeignWords() {}

    /** The first of them, each once. */
    static List<byte[]> of(byte[] file) {
        List<byte[]> words = new ArrayList<>();
        Set<ByteBuffer> seen = new HashSet<>();
        for (int i = 0; i < file.length && words.size() < MAX_WORDS; i++) {
            int start = i;
            boolean foreign = false;
            while (i < file.length && i - start < MAX_LENGTH && isWithinWord(file[i])) {
                foreign |= file[i] < 0 || file[i] == ESCAPE;
                i++;
            }
            if (foreign) {
                byte[] word = Arrays.copyOfRange(file, start, i);
                if (seen.add(ByteBuffer.wrap(word))) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    static byte[] joined(List<byte[]> words) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] word : words) {
            joined.writeBytes(word);
            joined.write(' ');
        }
        return joined.toByteArray();
    }

    /** The second byte of an East Asian character can be any from {@code @} on, and in GB18030 also a digit. */
    private static boolean isWithinWord(byte b) {
        return b < 0 || b >= '@' || (b >= '0' && b <= '9') || b == '\'' || b == ESCAPE || b == '$' || b == '(';
    }
}
