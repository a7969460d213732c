package io.interviewedge.store;

import io.interviewedge.error.InvalidCursorException;
import io.interviewedge.tenant.TenantId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * The place where a page ended: the next page holds the sessions behind it, newest first. It belongs to the query and
 * the tenant that the page was for. Immutable.
 *
 * @param text its only form outside the library: opaque, and fit for a URL
 */
public record SessionCursor(String text) {

    private static final int ID_AT = Long.BYTES;
    private static final int FINGERPRINT_AT = Long.BYTES * 3;
    private static final int BYTES = FINGERPRINT_AT + Integer.BYTES;

    /**
     * Reads a cursor back.
     *
     * @throws InvalidCursorException if the text is not one that a page gave
     */
    public SessionCursor {
        decode(text);
    }

    /**
     * The place of a session, whether or not it is still there.
     *
     * @param createdAt when the session was made, in milliseconds
     * @param id the session's id
     */
    public static SessionCursor of(TenantId tenant, SessionQuery query, Instant createdAt, UUID id) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(createdAt.toEpochMilli())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(query.fingerprint(tenant))
                .array();
        return new SessionCursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** When the session at this place was made. */
    public Instant createdAt() {
        return Instant.ofEpochMilli(decode(text).getLong());
    }

    /** The id of the session at this place. */
    public UUID id() {
        ByteBuffer place = decode(text);
        return new UUID(place.getLong(ID_AT), place.getLong(ID_AT + Long.BYTES));
    }

    /** Whether it is from a page of that tenant, under the filters of that query. */
    public boolean belongsTo(TenantId tenant, SessionQuery query) {
        return decode(text).getInt(FINGERPRINT_AT) == query.fingerprint(tenant);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }

    private static ByteBuffer decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidCursorException("is malformed");
        }
        if (bytes.length != BYTES) {
            throw new InvalidCursorException("is malformed");
        }
        return ByteBuffer.wrap(bytes);
    }
}
