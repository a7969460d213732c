package io.interviewedge.mail;

import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.message.MessageValues;
import io.interviewedge.message.MessageWriter;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.tenant.TenantId;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages to send. */
final class Messages {

    static final URI LINK = URI.create("https://careers.example.com/interview/3f2b8c1e-7d54-4a0c-9e0b-6f1d2c3b4a59");
    static final UUID ID = UUID.fromString("019d371a-d713-7e23-ba9e-611e6c12540c");
    static final MailIdentity SENDER = MailIdentity.of("jobs@example.com", "Example Ltd");

    private Messages() {}

    static OutgoingMessage toAda() {
        return to("ada@example.com", "Ada Lovelace", Locale.ENGLISH, "Backend Engineer");
    }

    static OutgoingMessage to(String email, @Nullable String name, Locale locale, String job) {
        MessageValues values = MessageValues.of(job, LINK).candidate(name).company("Example Ltd");
        return new OutgoingMessage(
                ID,
                TenantId.SINGLE,
                new Candidate(EmailAddress.of(email), name, null, locale),
                MessageWriter.standard().write(locale, values));
    }
}
