package io.interviewedge.examples.ats.bulk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The candidate and the job of an invite, with the external id that identifies it.
 *
 * @param job an id
 * @param emailKey the email address, normalised for comparison
 * @param externalId from the file, or derived from the address
 * @param ownId whether the external id is from the file; if so, it alone decides who was invited before
 */
public record Identity(String job, String emailKey, String externalId, boolean ownId) {

    /** Derives an external id from job and address, so that the same file yields the same ids again. */
    static Identity derived(String job, String emailKey) {
        return new Identity(job, emailKey, derived(emailKey), false);
    }

    /** Derives a new external id for a candidate whose earlier link is dead. */
    Identity after(UUID deadSession) {
        return new Identity(job, emailKey, derived(emailKey + "\n" + deadSession), false);
    }

    private static String derived(String text) {
        return "csv-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
