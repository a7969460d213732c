package io.interviewedge.mail;

import java.util.Set;
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

    /** RFC 5321, section 4.2.3: what servers say to a name of one word, some of them only at the recipient. */
    private static final int PARAMETER_UNKNOWN = 504;

    /** The command itself is unknown, or comes at the wrong time. */
    private static final Set<Integer> COMMAND_REFUSED = Set.of(500, 502, 503);

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

    /** Whether the server knows the command, and refuses what stands in it. */
    boolean refusesParameter() {
        return code >= 500 && !COMMAND_REFUSED.contains(code);
    }

    /** Whether the server wants another name in the greeting, at whichever command it says so. */
    boolean asksForName() {
        return code == PARAMETER_UNKNOWN;
    }

    /** {@code (550 5.1.1)} after a blank, as far as it is known. */
    String told() {
        if (!isFailure()) {
            return "";
        }
        return " (" + code + (status == null ? "" : " " + status) + ")";
    }
}
