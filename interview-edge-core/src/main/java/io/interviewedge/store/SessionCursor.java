package io.interviewedge.store;

import io.interviewedge.error.InvalidCursorException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page ended: the next page holds the sessions before this place, newest first. Its text form is opaque and fits in
 * a URL.
 *
 * @param createdAt when the last session of the page was made
 * @param id that session's id
 * @param fingerprint of the tenant and the filters it belongs to
 */
public record SessionCursor(Instant createdAt, UUID id, int fingerprint) {

    private static final int BYTES = Long.BYTES * 3 + Integer.BYTES;

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
