package io.interviewedge.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the percent-encoding of addresses and forms. Unlike {@code URLDecoder}, it refuses what is not UTF-8. */
final class PercentCode {

    private static final int HEX = 16;

    private PercentCode() {}

    /** The decoded text, or null if an escape is broken or the bytes are not UTF-8. */
    static @Nullable String decoded(String text, boolean plusIsSpace) {
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(given.length);
        for (int i = 0; i < given.length; i++) {
            if (given[i] == '%') {
                int high = i + 2 <= given.length - 1 ? Character.digit(given[i + 1], HEX) : -1;
                int low = i + 2 <= given.length - 1 ? Character.digit(given[i + 2], HEX) : -1;
                if (high < 0 || low < 0) {
                    return null;
                }
                bytes.write(high * HEX + low);
                i += 2;
            } else {
                bytes.write(plusIsSpace && given[i] == '+' ? ' ' : given[i]);
            }
        }
        return utf8(bytes.toByteArray());
    }

    /** The text, or null if the bytes are not UTF-8. */
    static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
