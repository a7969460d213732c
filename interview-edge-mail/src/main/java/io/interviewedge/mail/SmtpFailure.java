package io.interviewedge.mail;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.EOFException;
import java.net.SocketException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a failure means: by its type, and by the codes of the server's reply. */
final class SmtpFailure {

    private SmtpFailure() {}

    /** Before the server was asked to take a message: the connection, its encryption, the greeting, the login. */
    static ChannelReply whileConnecting(MessagingException failure, SilentTransport transport) {
        SmtpReply reply = transport.lastReply();
        if (reply.isTemporaryFailure()) {
            return later(reply);
        }
        if (failure instanceof AuthenticationFailedException) {
            // The mail library throws this, too, when the other side says nothing at all.
            return reply.isFailure()
                    ? ChannelReply.refused(
                            Reason.CONFIGURATION,
                            "The mail server does not accept the user name or password" + reply.told()
                                    + "; correct them in the settings.")
                    : unreachable(failure);
        }
        if (isUntrusted(failure)) {
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The mail server's certificate is not trusted, or it does not speak TLS here; check host, port and"
                            + " security in the settings.");
        }
        if (transport.refusesName()) {
            return nameRefused(reply);
        }
        if (transport.lacksStartTls()) {
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The mail server offers no encryption (STARTTLS); check host, port and security in the settings.");
        }
        return reply.isFailure()
                ? ChannelReply.refused(
                        Reason.CONFIGURATION,
                        "The mail server takes no mail from here" + reply.told() + "; ask its administrator.")
                : unreachable(failure);
    }

    /** The server does not take our greeting, with EHLO or HELO. */
    static ChannelReply nameRefused(SmtpReply reply) {
        return ChannelReply.refused(
                Reason.CONFIGURATION,
                "The mail server does not accept the name that this machine greets it with" + reply.told()
                        + "; set heloName to its full name, such as app.example.com, or ask the server's"
                        + " administrator.");
    }

    /** The connection broke in the handshake, unless the other side just hung up. */
    private static boolean isUntrusted(MessagingException failure) {
        return hasCause(failure, SSLException.class)
                && !hasCause(failure, EOFException.class)
                && !hasCause(failure, SocketException.class);
    }

    /** There is a user name, and the server does not ask for one. */
    static ChannelReply withoutLogin() {
        return ChannelReply.refused(
                Reason.CONFIGURATION,
                "The mail server offers no login; check host, port and security in the settings, or remove the user"
                        + " name.");
    }

    /** After the server was asked to take a message. */
    static ChannelReply whileSending(MessagingException failure, TrackedMessage message) {
        SMTPSenderFailedException sender = find(failure, SMTPSenderFailedException.class);
        if (sender != null && sender.getReturnCode() > 0) {
            return refused(
                    SmtpReply.of(sender.getReturnCode(), sender.getMessage()),
                    Reason.MESSAGE_REFUSED,
                    "The mail server does not send for this sender",
                    "use an address it is responsible for.");
        }
        SMTPAddressFailedException address = find(failure, SMTPAddressFailedException.class);
        if (address != null && address.getReturnCode() > 0) {
            return refused(
                    SmtpReply.of(address.getReturnCode(), address.getMessage()),
                    Reason.ADDRESS_REFUSED,
                    "The mail server does not send to the candidate's address",
                    "check it for typing errors.");
        }
        SMTPSendFailedException content = find(failure, SMTPSendFailedException.class);
        if (content != null && content.getReturnCode() >= 400) {
            return refused(
                    SmtpReply.of(content.getReturnCode(), content.getMessage()),
                    Reason.MESSAGE_REFUSED,
                    "The mail server does not take this message",
                    "ask its administrator.");
        }
        return message.isOut() ? unanswered() : unreachable(failure);
    }

    /** A class was missing, or of another version than the one compiled against. */
    static ChannelReply withoutClass(LinkageError failure, TrackedMessage message) {
        return message.isOut()
                ? unanswered()
                : ChannelReply.refused(
                        Reason.CONFIGURATION,
                        "The mail could not be written (" + failure.getClass().getSimpleName()
                                + "); check the versions of jakarta.mail and jakarta.activation-api.");
    }

    private static ChannelReply unanswered() {
        return ChannelReply.uncertain(
                "The mail server got the message and did not say whether it took it; ask the candidate before you send it"
                        + " again.");
    }

    private static ChannelReply refused(SmtpReply reply, Reason reason, String what, String advice) {
        if (reply.isTemporaryFailure()) {
            return later(reply);
        }
        if (reply.asksForName()) {
            return nameRefused(reply);
        }
        return reply.asksForLogin()
                ? ChannelReply.refused(
                        Reason.CONFIGURATION,
                        "The mail server wants a login, or encryption" + reply.told()
                                + "; check user name, password and security in the settings.")
                : ChannelReply.refused(reason, what + reply.told() + "; " + advice);
    }

    private static ChannelReply later(SmtpReply reply) {
        return ChannelReply.refused(
                Reason.TRY_LATER, "The mail server is busy" + reply.told() + "; try again in a few minutes.");
    }

    private static ChannelReply unreachable(MessagingException failure) {
        if (hasCause(failure, EndlessReplyException.class)) {
            return ChannelReply.refused(
                    Reason.UNREACHABLE,
                    "The mail server talks without end; nothing was sent. Check host and port in the settings, or try"
                            + " again later.");
        }
        return ChannelReply.refused(
                Reason.UNREACHABLE,
                "The mail server cannot be reached, or broke off; nothing was sent. Try again later.");
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** In the chain of a mail failure, each of which has a next one besides its cause. */
    private static <T extends MessagingException> @Nullable T find(MessagingException failure, Class<T> type) {
        for (Exception next = failure; next instanceof MessagingException each; next = each.getNextException()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
