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
 * @param id the same whenever this delivery is tried again
 * @param tenant in whose name it is sent
 * @param candidate to whom
 * @param message what they are written
 */
public record OutgoingMessage(UUID id, TenantId tenant, Candidate candidate, Message message) {

    public OutgoingMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(message, "message");
    }

    /** The invite link, which is in the message's texts too. */
    public URI link() {
        return message.text().link();
    }

    /** Without the link, which holds the token, and without the candidate. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + id + "]";
    }
}
