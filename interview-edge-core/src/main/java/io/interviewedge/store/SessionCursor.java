package io.interviewedge.store;

import io.interviewedge.error.InvalidCursorException;
import io.interviewedge.tenant.TenantId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place where a page ended: the next page holds the sessions behind it, newest first. It belongs to the query and
 * the tenant that the page was for. Its text form is opaque and fits in a URL. Immutable.
 */
public final class SessionCursor {

    private static final int BYTES = Long.BYTES * 3 + Integer.BYTES;

    private final Instant createdAt;
    private final UUID id;
    private final int fingerprint;

    private SessionCursor(Instant createdAt, UUID id, int fingerprint) {
        this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
        this.id = Objects.requireNonNull(id, "id");
        this.fingerprint = fingerprint;
    }

    /**
     * The place of a session, whether or not it is still there.
     *
     * @param createdAt when the session was made, in milliseconds
     * @param id the session's id
     */
    public static SessionCursor of(TenantId tenant, SessionQuery query, Instant createdAt, UUID id) {
        return new SessionCursor(createdAt, id, query.fingerprint(tenant));
    }

    /**
     * Reads a cursor back.
     *
     * @throws InvalidCursorException if the text is not one that {@link #toString()} wrote
     */
    public static SessionCursor parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidCursorException("is malformed");
        }
        if (bytes.length != BYTES) {
            throw new InvalidCursorException("is malformed");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new SessionCursor(
                Instant.ofEpochMilli(buffer.getLong()), new UUID(buffer.getLong(), buffer.getLong()), buffer.getInt());
    }

    /** When the session at this place was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The id of the session at this place. */
    public UUID id() {
        return id;
    }

    /** Whether it is from a page of that tenant, under the filters of that query. */
    public boolean belongsTo(TenantId tenant, SessionQuery query) {
        return fingerprint == query.fingerprint(tenant);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionCursor that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(createdAt.toEpochMilli())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(fingerprint)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
