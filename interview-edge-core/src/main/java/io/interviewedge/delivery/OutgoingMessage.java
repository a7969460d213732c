package io.interviewedge.delivery;

import io.interviewedge.message.Message;
import io.interviewedge.session.Candidate;
import io.interviewedge.tenant.TenantId;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;

/**
 * A message for a channel to send.
 *
 * @param id the same at every attempt to send this message
 * @param tenant the tenant that sends it
 * @param candidate the recipient
 * @param message the texts, each with the link
 */
public record OutgoingMessage(UUID id, TenantId tenant, Candidate candidate, Message message) {

    /** Checks that every value is there. */
    public OutgoingMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(message, "message");
    }

    /** The invite link, which is in every text of the message too. */
    public URI link() {
        return message.text().link();
    }

    /** Without the link, which holds the token, and without the candidate. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + id + "]";
    }
}
