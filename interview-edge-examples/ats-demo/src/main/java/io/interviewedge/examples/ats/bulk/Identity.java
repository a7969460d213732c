package io.interviewedge.examples.ats.bulk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Who is invited to what, as the library tells invites apart.
 *
 * @param job an id
 * @param emailKey the address in the form in which it is compared
 * @param externalId from the file, or derived from the address
 * @param ownId whether it is from the file: then it decides who was invited before, and the address does not
 */
public record Identity(String job, String emailKey, String externalId, boolean ownId) {

    /** That of a candidate without an id of their own; the same file again has the same. */
    static Identity derived(String job, String emailKey) {
        return new Identity(job, emailKey, derived(emailKey), false);
    }

    /** Another one, for a candidate whose earlier link is dead. */
    Identity after(UUID deadSession) {
        return new Identity(job, emailKey, derived(emailKey + "\n" + deadSession), false);
    }

    private static String derived(String text) {
        return "csv-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
