package io.interviewedge.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server's reply without its words, which repeat addresses.
 *
 * @param code the reply code (RFC 5321), or anything below 200 if there was no reply
 * @param status the status code (RFC 3463) that it began with, or null
 */
record SmtpReply(int code, @Nullable String status) {

    /** RFC 4954, section 6, and RFC 3207, section 4. */
    private static final int LOGIN_REQUIRED = 530;

    private static final Pattern STATUS = Pattern.compile("[245][0-9]{2}[ -]([245]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b");

    /** @param line the first line of the reply, or null if there was none */
    static SmtpReply of(int code, @Nullable String line) {
        Matcher status = STATUS.matcher(line == null ? "" : line);
        return new SmtpReply(code, status.lookingAt() ? status.group(1) : null);
    }

    boolean isTemporaryFailure() {
        return code >= 400 && code < 500;
    }

    boolean isFailure() {
        return code >= 400;
    }

    /** Whether the server wants a login or encryption first. */
    boolean asksForLogin() {
        return code == LOGIN_REQUIRED;
    }

    /** {@code (550 5.1.1)} after a blank, as far as it is known. */
    String told() {
        if (!isFailure()) {
            return "";
        }
        return " (" + code + (status == null ? "" : " " + status) + ")";
    }
}
