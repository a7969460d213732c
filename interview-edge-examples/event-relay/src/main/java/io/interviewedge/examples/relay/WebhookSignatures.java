package io.interviewedge.examples.relay;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs webhooks as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> has it, and checks those that
 * arrive. Sender and receiver share a secret: {@code whsec_} and 24 to 64 random bytes in Base64. To change it, give
 * both secrets to one side, then the new one to the other, and then take the old one away.
 */
final class WebhookSignatures {

    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1,";
    private static final String PREFIX = "whsec_";

    private final List<SecretKeySpec> keys;

    /**
     * Takes one secret, or several while a new one replaces an old one.
     *
     * @throws IllegalArgumentException if there is none, or one is not written as above
     */
    WebhookSignatures(List<String> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("there is no secret; a webhook needs at least one");
        }
        keys = secrets.stream().map(WebhookSignatures::key).toList();
    }

    private static SecretKeySpec key(String secret) {
        byte[] bytes = secret.startsWith(PREFIX) ? decoded(secret.substring(PREFIX.length())) : new byte[0];
        if (bytes.length < 24 || bytes.length > 64) {
            throw new IllegalArgumentException("a secret must be whsec_ and 24 to 64 bytes in Base64");
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    /** The header {@code webhook-signature}: a signature by each secret. */
    String sign(String id, long timestamp, byte[] body) {
        return String.join(" ", signatures(id, timestamp, body));
    }

    /**
     * Whether one of the secrets signed exactly this, within five minutes of now. Call it with the body as it arrived,
     * before anything parses it. Within the five minutes a copy is genuine too: skip the ids that you know.
     *
     * @param id the header {@code webhook-id}
     * @param timestamp the header {@code webhook-timestamp}
     * @param signatures the header {@code webhook-signature}, with one signature or several
     */
    boolean isGenuine(
            @Nullable String id, @Nullable String timestamp, @Nullable String signatures, byte[] body, Instant now) {
        if (id == null || timestamp == null || signatures == null) {
            return false;
        }
        if (id.contains(".") || !timestamp.matches("[0-9]{1,11}")) {
            return false; // With a point in the id, what was signed could be cut in two ways.
        }
        long signedAt = Long.parseLong(timestamp);
        if (Math.abs(now.getEpochSecond() - signedAt) > TOLERANCE.toSeconds()) {
            return false;
        }
        List<String> expected = signatures(id, signedAt, body);
        boolean genuine = false;
        for (String signature : signatures.split(" ", -1)) {
            for (String ours : expected) {
                genuine |= MessageDigest.isEqual(bytes(ours), bytes(signature)); // in constant time
            }
        }
        return genuine;
    }

    private List<String> signatures(String id, long timestamp, byte[] body) {
        return keys.stream()
                .map(key -> hmac(key, id + "." + timestamp + ".", body))
                .map(hmac -> VERSION + Base64.getEncoder().encodeToString(hmac))
                .toList();
    }

    private static byte[] hmac(SecretKeySpec key, String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(bytes(head));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
