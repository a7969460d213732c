package io.interviewedge.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;

/**
 * Text that looks encoded already (RFC 2047) would be decoded by the reader's mail program, and say something else than
 * was typed. Such text is encoded here; all other text is left to the mail library.
 */
final class EncodedWords {

    /** A word has at most 75 characters, twelve of which are not content. */
    private static final int MAX_BYTES = 45;

    private EncodedWords() {}

    static String escaped(String text) {
        return text.contains("=?") ? encoded(text) : text;
    }

    private static String encoded(String text) {
        StringJoiner words = new StringJoiner(" ");
        StringBuilder word = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            String next = Character.toString(c);
            if (utf8(word + next).length > MAX_BYTES) {
                words.add(word(word));
                word.setLength(0);
            }
            word.append(next);
        }
        return words.add(word(word)).toString();
    }

    private static String word(CharSequence text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(utf8(text)) + "?=";
    }

    private static byte[] utf8(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
