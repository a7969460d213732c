package io.interviewedge.invite;

import io.interviewedge.session.InviteToken;
import java.util.UUID;

/**
 * Makes the secrets in the links. A host may bring its own, with at least 122 bits from a
 * {@link java.security.SecureRandom}. Implementations must never repeat themselves and be safe for use by several
 * threads.
 */
@FunctionalInterface
public interface TokenGenerator {

    /** A token that was never given before. */
    InviteToken next();

    /** UUIDs of version 4 (RFC 9562): 122 bits from a {@link java.security.SecureRandom}. */
    static TokenGenerator randomUuids() {
        return () -> InviteToken.of(UUID.randomUUID());
    }
}
