package io.interviewedge.mail;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.session.Candidate;
import io.interviewedge.share.QrRenderer;
import io.interviewedge.tenant.TenantId;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends invitations to an SMTP server (RFC 5321), one connection per message: plain text, and HTML with the QR code in
 * the mail itself. A receipt says that the server took the mail, not that it arrives.
 *
 * <p>It starts no thread, logs nothing, and gives up after its limits of time, or when the server talks without end.
 * Immutable, safe for use by several threads.
 */
public final class SmtpChannel implements DeliveryChannel {

    private static final int MAX_RECEIPT_LENGTH = ChannelReply.Accepted.MAX_RECEIPT_LENGTH;

    private final String id;
    private final SmtpConnection connection;
    private final Function<TenantId, MailIdentity> senders;
    private final @Nullable QrRenderer codes;
    private final Clock clock;

    private SmtpChannel(Builder builder, Function<TenantId, MailIdentity> senders) {
        this.id = builder.id;
        this.connection = new SmtpConnection(builder);
        this.senders = senders;
        this.codes = builder.codes;
        this.clock = builder.clock;
    }

    /**
     * Begins a channel to that server; {@link Builder#from(MailIdentity)} is required.
     *
     * @throws ConfigurationException if the host is blank, or the port is not from 1 to 65535
     */
    public static Builder builder(String host, int port) {
        return new Builder(host, port);
    }

    @Override
    public String id() {
        return id;
    }

    /** Always: every candidate has an address. */
    @Override
    public boolean reaches(Candidate candidate) {
        return true;
    }

    @Override
    public ChannelReply send(OutgoingMessage message) {
        Letter letter;
        try {
            letter = written(message);
        } catch (MessagingException unfit) {
            return ChannelReply.refused(
                    Reason.ADDRESS_REFUSED, "The address cannot be written in a mail; check it for typing errors.");
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            // Thrown by the host's senders or codes, or for want of a class, before anything was sent. Its message may
            // quote the link.
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The mail could not be written (" + failure.getClass().getSimpleName()
                            + "); check the sender and the QR code's design in the settings, and the version of"
                            + " jakarta.activation-api.");
        }
        SilentTransport transport = connection.transport(letter.session());
        try {
            return handed(letter, transport);
        } finally {
            connection.close(transport);
        }
    }

    /** A mail that is ready to be sent. */
    private record Letter(MailAddress recipient, Session session, TrackedMessage mail, String receipt) {}

    private Letter written(OutgoingMessage message) throws MessagingException {
        MailAddress recipient = MailAddress.of(message.candidate().email());
        Session session = connection.session(recipient.needsUtf8());
        MailIdentity sender = Objects.requireNonNull(senders.apply(message.tenant()), "the tenant's sender");
        TrackedMessage mail = new InvitationMail(sender, codes).write(session, message, clock.instant());
        String id = InvitationMail.messageId(message, MailAddress.of(sender.address()));
        String receipt = id.length() > MAX_RECEIPT_LENGTH ? message.id().toString() : id;
        return new Letter(recipient, session, mail, receipt);
    }

    private ChannelReply handed(Letter letter, SilentTransport transport) {
        try {
            connection.open(transport);
        } catch (MessagingException failure) {
            return SmtpFailure.whileConnecting(failure, transport);
        }
        if (transport.refusesName()) {
            return SmtpFailure.nameRefused(transport.lastReply());
        }
        if (connection.lacksLogin(transport)) {
            return SmtpFailure.withoutLogin();
        }
        if (letter.recipient().needsUtf8() && !transport.supportsExtension("SMTPUTF8")) {
            return ChannelReply.refused(
                    Reason.ADDRESS_REFUSED,
                    "The mail server cannot send to addresses with letters beyond ASCII before the @ (SMTPUTF8); use"
                            + " another address.");
        }
        TrackedMessage mail = letter.mail();
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException failure) {
            return SmtpFailure.whileSending(failure, mail);
        } catch (LinkageError failure) {
            return SmtpFailure.withoutClass(failure, mail);
        }
        return ChannelReply.accepted(letter.receipt());
    }

    @Override
    public String toString() {
        return "SmtpChannel[" + id + ", " + connection + "]";
    }

    /** Collects the parts of a channel. Not safe for use by several threads. */
    public static final class Builder {

        final String host;
        final int port;
        TransportSecurity security = TransportSecurity.STARTTLS;

        @Nullable String user;

        @Nullable String password;

        TimeLimits limits = TimeLimits.STANDARD;

        @Nullable SSLContext trust;

        @Nullable String heloName;

        private String id = EMAIL;
        private @Nullable Function<TenantId, MailIdentity> senders;
        private @Nullable QrRenderer codes;
        private Clock clock = Clock.systemUTC();

        private Builder(String host, int port) {
            this.host = Objects.requireNonNull(host, "host");
            this.port = port;
            if (host.isBlank() || port < 1 || port > 65_535) {
                throw new ConfigurationException("the mail server is \"" + host + "\", port " + port
                        + "; give its name and a port from 1 to 65535");
            }
        }

        /** The id by which callers name this channel; {@code email} by default. Needed if you have several. */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /** Required, unless each tenant has a sender of its own: the sender that mail names. */
        public Builder from(MailIdentity sender) {
            Objects.requireNonNull(sender, "sender");
            return from(tenant -> sender);
        }

        /** The sender that mail of each tenant names. */
        public Builder from(Function<TenantId, MailIdentity> senders) {
            this.senders = Objects.requireNonNull(senders, "senders");
            return this;
        }

        /** {@link TransportSecurity#STARTTLS} by default. */
        public Builder security(TransportSecurity security) {
            this.security = Objects.requireNonNull(security, "security");
            return this;
        }

        /** The account on the server; by default none is used. */
        public Builder login(String user, String password) {
            this.user = Objects.requireNonNull(user, "user");
            this.password = Objects.requireNonNull(password, "password");
            return this;
        }

        /** Draws the QR code in the mail; by default there is none. */
        public Builder codes(QrRenderer codes) {
            this.codes = Objects.requireNonNull(codes, "codes");
            return this;
        }

        /**
         * How long to wait: for the connection, 10 seconds by default; for each reply of the server, 30; and for all of
         * it, 90, which should be well below the library's delivery lease. Writing has no limit: a mail is smaller than
         * what the connection takes at once.
         *
         * @throws ConfigurationException if one is less than a millisecond
         */
        public Builder limits(Duration connect, Duration reply, Duration total) {
            this.limits = new TimeLimits(connect, reply, total);
            return this;
        }

        /**
         * The name by which this machine greets the server (EHLO): its full name, such as {@code app.example.com}, or
         * its address, such as {@code [192.0.2.1]}. By default the machine's own name if that is a full one, and
         * otherwise the address that it connects from. Some servers want a name that they can look up.
         *
         * @throws ConfigurationException if it is neither
         */
        public Builder heloName(String name) {
            this.heloName = HeloName.of(name);
            return this;
        }

        /** The certificates to trust; by default those that the JVM trusts. */
        public Builder trust(SSLContext trust) {
            this.trust = Objects.requireNonNull(trust, "trust");
            return this;
        }

        /** The clock for the date of a mail; by default the system's. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Builds it. Connects to nothing.
         *
         * @throws ConfigurationException if there is no sender
         */
        public SmtpChannel build() {
            if (senders == null) {
                throw new ConfigurationException(
                        "SmtpChannel needs from(MailIdentity.of(\"jobs@example.com\", \"Example Ltd\"))");
            }
            return new SmtpChannel(this, senders);
        }
    }
}
