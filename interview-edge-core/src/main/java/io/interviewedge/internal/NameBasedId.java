package io.interviewedge.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * UUIDs of version 8 (RFC 9562) made from SHA-256: the same for the same text, which nobody can tell from it. Those of
 * the JDK are made from MD5, which a JVM may lack or forbid.
 */
public final class NameBasedId {

    private NameBasedId() {}

    public static UUID of(String text) {
        ByteBuffer hash = ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        long version8 = (hash.getLong() & ~0xF000L) | 0x8000L;
        long variant = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(version8, variant);
    }

    /** A new digest, which every Java platform has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
