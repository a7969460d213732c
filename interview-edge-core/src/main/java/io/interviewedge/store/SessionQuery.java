package io.interviewedge.store;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import io.interviewedge.job.Job;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.tenant.TenantId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions to list, newest first. Start from {@link #all()} and narrow it down; each step gives a new query.
 *
 * @param status only sessions in this status, or null
 * @param jobId only sessions for this job, or null
 * @param emailKey only sessions of the candidate whose address has this {@link EmailAddress#key()}, or null
 * @param candidateText only sessions whose candidate's name or address contains this, in any case, or null
 * @param limit the most sessions on a page, 1 to {@value #MAX_LIMIT}
 * @param after where the page before ended, or null for the first page
 */
public record SessionQuery(
        @Nullable SessionStatus status,
        @Nullable String jobId,
        @Nullable String emailKey,
        @Nullable String candidateText,
        int limit,
        @Nullable SessionCursor after) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /**
     * Checks every value.
     *
     * @throws InvalidValueException if the limit is out of range or a text is not allowed
     */
    public SessionQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValueException("limit", "is " + limit + "; it must be from 1 to " + MAX_LIMIT);
        }
        if (jobId != null) {
            jobId = TextRules.line("jobId", jobId, Job.MAX_ID_LENGTH);
        }
        if (emailKey != null) {
            emailKey = TextRules.line("email", emailKey, EmailAddress.MAX_KEY_LENGTH);
        }
        if (candidateText != null) {
            candidateText = TextRules.line("candidate", candidateText, Candidate.MAX_NAME_LENGTH);
        }
    }

    /** Every session of the tenant. */
    public static SessionQuery all() {
        return new SessionQuery(null, null, null, null, DEFAULT_LIMIT, null);
    }

    public SessionQuery status(SessionStatus status) {
        return new SessionQuery(status, jobId, emailKey, candidateText, limit, after);
    }

    /**
     * Only sessions in the status of that id.
     *
     * @throws InvalidValueException if there is no such status
     */
    public SessionQuery status(String statusId) {
        return status(SessionStatus.of(statusId));
    }

    public SessionQuery job(String jobId) {
        return new SessionQuery(status, jobId, emailKey, candidateText, limit, after);
    }

    /**
     * Only sessions of the candidate with that address, however it is spelt.
     *
     * @throws InvalidValueException if it is not an address
     */
    public SessionQuery email(String address) {
        String key = EmailAddress.of(address).key();
        return new SessionQuery(status, jobId, key, candidateText, limit, after);
    }

    /** Only sessions whose candidate's name or address contains the text, in any case. */
    public SessionQuery candidate(String text) {
        return new SessionQuery(status, jobId, emailKey, text, limit, after);
    }

    /** The text in the form in which a store searches it, which is that of {@link Candidate#searchText()}; or null. */
    public @Nullable String searchText() {
        return candidateText == null ? null : Candidate.searchForm(candidateText);
    }

    public SessionQuery limit(int limit) {
        return new SessionQuery(status, jobId, emailKey, candidateText, limit, after);
    }

    /** The page after the one that ended there. */
    public SessionQuery after(SessionCursor cursor) {
        return new SessionQuery(status, jobId, emailKey, candidateText, limit, cursor);
    }

    /** A number for the tenant and every filter, but not for the limit and the place. */
    int fingerprint(TenantId tenant) {
        @Nullable String[] scope = {tenant.value(), status == null ? null : status.id(), jobId, emailKey, searchText()};
        return Arrays.hashCode(scope);
    }
}
