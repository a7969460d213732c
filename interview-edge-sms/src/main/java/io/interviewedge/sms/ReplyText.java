package io.interviewedge.sms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a reply: as its byte order mark says, else as its content type says, else in UTF-8 (RFC 8259, 8.1). */
final class ReplyText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    private ReplyText() {}

    static String of(byte[] bytes, String contentType) {
        String text = new String(bytes, charset(bytes, contentType));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes, String contentType) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> named(contentType);
        };
    }

    private static Charset named(String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        if (!charset.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(charset.group(1));
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
