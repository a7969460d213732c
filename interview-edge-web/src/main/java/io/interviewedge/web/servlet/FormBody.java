package io.interviewedge.web.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The body of a request. If something before the servlet asked for a parameter, the server has read the form already;
 * it is then written again from its fields.
 */
final class FormBody {

    private static final String FORM = "application/x-www-form-urlencoded";

    private FormBody() {}

    static InputStream of(HttpServletRequest request) throws IOException {
        InputStream sent = request.getInputStream();
        if (!isForm(request) || request.getContentLengthLong() == 0) {
            return sent;
        }
        PushbackInputStream looked = new PushbackInputStream(sent);
        int first = looked.read();
        if (first >= 0) {
            looked.unread(first);
            return looked;
        }
        boolean named = request.getCharacterEncoding() != null;
        return new ByteArrayInputStream(
                written(request.getParameterMap(), named).getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    private static String written(Map<String, String[]> fields, boolean charsetIsNamed) {
        StringJoiner form = new StringJoiner("&");
        fields.forEach((name, values) -> {
            for (String value : values) {
                form.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(charsetIsNamed ? value : asSent(value), StandardCharsets.UTF_8));
            }
        });
        return form.toString();
    }

    /** Without a named charset, a server may have read UTF-8 as ISO 8859-1, as the specification of servlets has it. */
    private static String asSent(String value) {
        if (value.chars().allMatch(c -> c < 0x80) || !value.chars().allMatch(c -> c <= 0xFF)) {
            return value;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return value;
        }
    }
}
