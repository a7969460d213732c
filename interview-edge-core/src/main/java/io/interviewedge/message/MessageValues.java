package io.interviewedge.message;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of a message. A passage of a template that needs a value which is null is left out.
 *
 * @param candidate how the candidate is addressed, one line of at most {@value #MAX_LENGTH} characters, or null
 * @param job the job's title, one line of at most {@value #MAX_LENGTH} characters
 * @param company the company's name, one line of at most {@value #MAX_LENGTH} characters, or null
 * @param link the unique link, with https (or, for trying out, http)
 * @param deadline when the link stops working, or null
 * @param recruiter who signs, one line of at most {@value #MAX_LENGTH} characters, or null
 */
public record MessageValues(
        @Nullable String candidate,
        String job,
        @Nullable String company,
        URI link,
        @Nullable Instant deadline,
        @Nullable String recruiter) {

    public static final int MAX_LENGTH = 200;

    /**
     * Checks every value.
     *
     * @throws InvalidValueException if one is blank, too long, or has a line break or control character, or the link is
     *     not a web address
     */
    public MessageValues {
        candidate = line("candidate", candidate);
        job = TextRules.line("job", Objects.requireNonNull(job, "job"), MAX_LENGTH);
        company = line("company", company);
        if (!"https".equalsIgnoreCase(link.getScheme()) && !"http".equalsIgnoreCase(link.getScheme())) {
            throw new InvalidValueException("link", "is not a web address; write one that begins with https://");
        }
        recruiter = line("recruiter", recruiter);
    }

    /** The values that every message has. */
    public static MessageValues of(String job, URI link) {
        return new MessageValues(null, job, null, link, null, null);
    }

    /** The same for a candidate with a name. */
    public MessageValues candidate(@Nullable String candidate) {
        return new MessageValues(candidate, job, company, link, deadline, recruiter);
    }

    /** The same with the company's name. */
    public MessageValues company(@Nullable String company) {
        return new MessageValues(candidate, job, company, link, deadline, recruiter);
    }

    /** The same with a deadline. */
    public MessageValues deadline(@Nullable Instant deadline) {
        return new MessageValues(candidate, job, company, link, deadline, recruiter);
    }

    /** The same, signed by that recruiter. */
    public MessageValues recruiter(@Nullable String recruiter) {
        return new MessageValues(candidate, job, company, link, deadline, recruiter);
    }

    /** Whether this piece can be written. */
    boolean has(Piece piece) {
        if (!(piece instanceof Piece.Place place)) {
            return true;
        }
        return switch (place.variable()) {
            case CANDIDATE -> candidate != null;
            case COMPANY -> company != null;
            case DEADLINE -> deadline != null;
            case RECRUITER -> recruiter != null;
            case JOB, LINK -> true;
        };
    }

    private static @Nullable String line(String field, @Nullable String value) {
        return value == null ? null : TextRules.line(field, value, MAX_LENGTH);
    }

    /** Without the link, which holds the token, and without names. */
    @Override
    public String toString() {
        return "MessageValues[redacted]";
    }
}
