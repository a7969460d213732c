package io.interviewedge.share;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a URI as RFC 3986 and RFC 6068 say: split first, then percent-decode. A plus is a plus; what is not a complete
 * escape, not UTF-8, or not allowed in a URI, fails.
 *
 * @param path what stands before the fields, decoded
 */
record ReadUri(String path, Map<String, String> fields) {

    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?%";

    /** With the fields after a question mark. */
    static ReadUri of(URI uri) {
        return of(uri, '?');
    }

    /** With the fields after another character. */
    static ReadUri of(URI uri, char separator) {
        String text = URI.create(uri.toString()).toString();
        text.chars().forEach(c -> {
            if (!Character.isLetterOrDigit(c) && ALLOWED.indexOf(c) < 0 || c > 0x7E) {
                throw new IllegalArgumentException("not allowed in a URI: " + (char) c);
            }
        });
        int start = text.indexOf(separator);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : text.substring(start + 1).split("&")) {
            String[] pair = field.split("=", -1);
            if (pair.length != 2 || fields.put(decode(pair[0]), decode(pair[1])) != null) {
                throw new IllegalArgumentException("not one field and one value: " + field);
            }
        }
        return new ReadUri(decode(text.substring(0, start)), fields);
    }

    private static String decode(String encoded) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                octets.write(
                        Character.digit(encoded.charAt(i + 1), 16) * 16 + Character.digit(encoded.charAt(i + 2), 16));
                i += 2;
            } else {
                octets.write(c);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8: " + encoded, e);
        }
    }
}
