package io.interviewedge.mail;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.EOFException;
import java.net.SocketException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a failure means. The server's own words stay out: they repeat addresses. Its reply code (RFC 5321) and status code (RFC 3463)
 * are told.
 */
final class SmtpFailure {

    private static final Pattern CODE =
            Pattern.compile("(?<![0-9])([245][0-9]{2})[ -](?:([245]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b)?");

    /** RFC 4954, section 6, and RFC 3207, section 4. */
    private static final int LOGIN_REQUIRED = 530;

    private SmtpFailure() {}

    /** While the connection was made, and both sides made themselves known. */
    static ChannelReply whileConnecting(MessagingException failure, int lastCode) {
        if (failure instanceof AuthenticationFailedException) {
            if (codeOf(failure, lastCode) <= 0) {
                // The mail library calls it so, too, when the other side says nothing at all.
                return unreachable();
            }
            return isTemporary(codeOf(failure, lastCode))
                    ? later(failure, lastCode)
                    : ChannelReply.refused(
                            Reason.CONFIGURATION,
                            "The mail server does not accept the user name or password" + codes(failure, lastCode)
                                    + "; correct them in the settings.");
        }
        if (hasCause(failure, SSLException.class)
                && !hasCause(failure, EOFException.class)
                && !hasCause(failure, SocketException.class)) {
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The mail server's certificate is not trusted, or it speaks no TLS here; check host, port and security in the settings.");
        }
        int code = codeOf(failure, lastCode);
        if (isTemporary(code)) {
            return later(failure, lastCode);
        }
        String message = String.valueOf(failure.getMessage());
        if (message.contains("STARTTLS")) {
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The mail server offers no encryption (STARTTLS); check host, port and security in the settings.");
        }
        if (code >= 500) {
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The mail server takes no mail from here" + codes(failure, lastCode) + "; ask whoever runs it.");
        }
        return unreachable();
    }

    /** There is a user name, and no way to tell it. */
    static ChannelReply withoutLogin() {
        return ChannelReply.refused(
                Reason.CONFIGURATION,
                "The mail server offers no login; check host, port and security in the settings, or go without a user name.");
    }

    /** After that. */
    static ChannelReply whileSending(MessagingException failure, TrackedMessage message) {
        SMTPSenderFailedException sender = find(failure, SMTPSenderFailedException.class);
        if (sender != null && sender.getReturnCode() > 0) {
            return answered(
                    sender,
                    sender.getReturnCode(),
                    Reason.MESSAGE_REFUSED,
                    "The mail server does not send for this sender",
                    "use an address it is responsible for.");
        }
        SMTPAddressFailedException address = find(failure, SMTPAddressFailedException.class);
        if (address != null && address.getReturnCode() > 0) {
            return answered(
                    address,
                    address.getReturnCode(),
                    Reason.ADDRESS_REFUSED,
                    "The mail server does not send to the candidate's address",
                    "check it for typing errors.");
        }
        SMTPSendFailedException content = find(failure, SMTPSendFailedException.class);
        if (content != null && content.getReturnCode() >= 400) {
            return answered(
                    content,
                    content.getReturnCode(),
                    Reason.MESSAGE_REFUSED,
                    "The mail server does not take this message",
                    "ask whoever runs it.");
        }
        return message.isOut()
                ? ChannelReply.uncertain(
                        "The mail server got the message and did not say whether it took it; ask the candidate before you send it again.")
                : unreachable();
    }

    /** The server has answered with that code; if it means to, for good, for that reason. */
    private static ChannelReply answered(Exception failure, int code, Reason reason, String what, String advice) {
        if (isTemporary(code)) {
            return later(failure, code);
        }
        return code == LOGIN_REQUIRED
                ? ChannelReply.refused(
                        Reason.CONFIGURATION,
                        "The mail server wants us to log in, or to encrypt" + codes(failure, code)
                                + "; check user name, password and security in the settings.")
                : ChannelReply.refused(reason, what + codes(failure, code) + "; " + advice);
    }

    private static ChannelReply later(Exception failure, int code) {
        return ChannelReply.refused(
                Reason.TRY_LATER,
                "The mail server asks to come back later" + codes(failure, code) + "; try again in a few minutes.");
    }

    private static ChannelReply unreachable() {
        return ChannelReply.refused(
                Reason.UNREACHABLE,
                "The mail server cannot be reached, or broke off; nothing was sent. Try again later.");
    }

    private static boolean isTemporary(int code) {
        return code >= 400 && code < 500;
    }

    private static int codeOf(Exception failure, int lastCode) {
        Matcher code = CODE.matcher(String.valueOf(failure.getMessage()));
        return lastCode >= 400 ? lastCode : code.find() ? Integer.parseInt(code.group(1)) : lastCode;
    }

    /** {@code (550 5.1.1)}, as far as they are known. */
    private static String codes(Exception failure, int code) {
        Matcher said = CODE.matcher(String.valueOf(failure.getMessage()));
        String status = said.find() && said.group(2) != null ? " " + said.group(2) : "";
        int known = codeOf(failure, code);
        return known >= 400 ? " (" + known + status + ")" : "";
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** In the chain of a mail failure, each of which has a next one beside its cause. */
    private static <T extends MessagingException> @Nullable T find(MessagingException failure, Class<T> type) {
        for (Exception next = failure; next instanceof MessagingException each; next = each.getNextException()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
