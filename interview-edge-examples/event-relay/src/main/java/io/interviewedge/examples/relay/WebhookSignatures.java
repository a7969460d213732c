package io.interviewedge.examples.relay;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs webhooks as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> has it, and checks those that
 * arrive. Sender and receiver share a secret: {@code whsec_} and 24 to 64 random bytes in Base64.
 */
final class WebhookSignatures {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int TOLERANCE_SECONDS = 300;
    private final List<SecretKeySpec> keys;

    /** Takes one secret, or several while a new one replaces an old one. */
    WebhookSignatures(List<String> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("there is no secret; a webhook needs at least one");
        }
        keys = secrets.stream().map(WebhookSignatures::key).toList();
    }

    private static SecretKeySpec key(String secret) {
        if (!secret.matches("whsec_[A-Za-z0-9+/]{32,86}={0,2}")) {
            throw new IllegalArgumentException("a secret must be whsec_ and 24 to 64 bytes in Base64");
        }
        return new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), ALGORITHM);
    }

    /** The header {@code webhook-signature}: a signature by each secret. */
    String sign(String id, long timestamp, byte[] body) {
        return keys.stream()
                .map(key -> "v1," + hmac(key, id + "." + timestamp + ".", body))
                .collect(Collectors.joining(" "));
    }

    /**
     * Whether one of the secrets signed exactly this, within five minutes of now. Call it with the headers and the body
     * as they arrived, before anything parses them. A copy is genuine too: skip the ids that you know.
     */
    boolean isGenuine(
            @Nullable String id, @Nullable String timestamp, @Nullable String signatures, byte[] body, Instant now) {
        if (id == null || id.contains(".") || signatures == null) {
            return false; // With a point in the id, what was signed could be cut in two ways.
        }
        if (timestamp == null || !timestamp.matches("[0-9]{1,11}")) {
            return false;
        }
        long signedAt = Long.parseLong(timestamp);
        return Math.abs(now.getEpochSecond() - signedAt) <= TOLERANCE_SECONDS
                && Stream.of(sign(id, signedAt, body).split(" ")).anyMatch(ours -> isAmong(signatures, ours));
    }

    /** Compares in constant time. */
    private static boolean isAmong(String signatures, String ours) {
        return Stream.of(signatures.split(" ")).anyMatch(each -> MessageDigest.isEqual(bytes(each), bytes(ours)));
    }

    private static String hmac(SecretKeySpec key, String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(bytes(head));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
