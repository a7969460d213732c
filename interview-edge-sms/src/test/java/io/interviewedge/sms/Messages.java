package io.interviewedge.sms;

import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.message.MessageValues;
import io.interviewedge.message.MessageWriter;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.tenant.TenantId;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/** Messages to send. */
final class Messages {

    static final UUID ID = UUID.fromString("019d371a-d713-7e23-ba9e-611e6c12540c");

    private static final URI LINK =
            URI.create("https://careers.example.com/interview/3f2b8c1e-7d54-4a0c-9e0b-6f1d2c3b4a59");

    private Messages() {}

    static OutgoingMessage to(Locale locale) {
        Candidate candidate = new Candidate(
                EmailAddress.of("ada@example.com"), "Ada & Söhne + Co", PhoneNumber.of("+44 20 7946 0958"), locale);
        MessageValues values =
                MessageValues.of("Backend & Frontend + \"Ops\"", LINK).candidate(candidate.name());
        return new OutgoingMessage(
                ID, TenantId.SINGLE, candidate, MessageWriter.standard().write(locale, values));
    }
}
