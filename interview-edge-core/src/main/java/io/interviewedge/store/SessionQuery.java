package io.interviewedge.store;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import io.interviewedge.job.Job;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions to list, newest first. Start from {@link #all()} and narrow it down; each step gives a new query. A
 * filter that is given null, or a text that is empty or of spaces only, is no filter: an empty field of a form can be
 * passed on as it is.
 *
 * @param status only sessions in this status, or null
 * @param jobId only sessions for this job, or null
 * @param emailKey only sessions of the candidate whose address has this {@link EmailAddress#key()}, or null
 * @param candidateText only sessions whose candidate's name or address contains this, in any case, or null
 * @param usableAt only sessions whose link can be used at this instant, as {@link SessionLifecycle#linkState} has it,
 *     or null
 * @param limit the most sessions on a page, 1 to {@value #MAX_LIMIT}
 * @param after where the page before ended, or null for the first page
 */
public record SessionQuery(
        @Nullable SessionStatus status,
        @Nullable String jobId,
        @Nullable String emailKey,
        @Nullable String candidateText,
        @Nullable Instant usableAt,
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
        return new SessionQuery(null, null, null, null, null, DEFAULT_LIMIT, null);
    }

    /** Only sessions in this status. */
    public SessionQuery status(@Nullable SessionStatus status) {
        return new SessionQuery(status, jobId, emailKey, candidateText, usableAt, limit, after);
    }

    /**
     * Only sessions in the status with this id, such as {@code in_progress}.
     *
     * @throws InvalidValueException if there is no such status
     */
    public SessionQuery statusId(@Nullable String id) {
        String given = TextRules.given(id);
        return status(given == null ? null : SessionStatus.of(given));
    }

    /** Only sessions for this job. */
    public SessionQuery job(@Nullable String jobId) {
        return new SessionQuery(status, TextRules.given(jobId), emailKey, candidateText, usableAt, limit, after);
    }

    /**
     * Only sessions of the candidate with that address, however it is spelt.
     *
     * @throws InvalidValueException if it is not an address
     */
    public SessionQuery email(@Nullable String address) {
        String given = TextRules.given(address);
        return emailKey(given == null ? null : EmailAddress.of(given).key());
    }

    SessionQuery emailKey(@Nullable String key) {
        return new SessionQuery(status, jobId, key, candidateText, usableAt, limit, after);
    }

    /** Only sessions whose candidate's name or address contains the text, in any case. */
    public SessionQuery candidate(@Nullable String text) {
        return new SessionQuery(status, jobId, emailKey, TextRules.given(text), usableAt, limit, after);
    }

    /** The text in the form in which a store searches it, which is that of {@link Candidate#searchText()}; or null. */
    public @Nullable String searchText() {
        return candidateText == null ? null : Candidate.searchForm(candidateText);
    }

    /**
     * Only sessions whose link can be used at that instant, such as now. Further pages may be asked for with a later
     * one.
     */
    public SessionQuery usableAt(@Nullable Instant instant) {
        return new SessionQuery(status, jobId, emailKey, candidateText, instant, limit, after);
    }

    /**
     * At most so many sessions on a page.
     *
     * @throws InvalidValueException if it is not from 1 to {@value #MAX_LIMIT}
     */
    public SessionQuery limit(int limit) {
        return new SessionQuery(status, jobId, emailKey, candidateText, usableAt, limit, after);
    }

    /** The page that follows the one which ended there; the first page for null. */
    public SessionQuery after(@Nullable SessionCursor cursor) {
        return new SessionQuery(status, jobId, emailKey, candidateText, usableAt, limit, cursor);
    }

    /**
     * The same with the cursor as text, {@link SessionCursor#text()}.
     *
     * @throws io.interviewedge.error.InvalidCursorException if it is not the text of a cursor
     */
    public SessionQuery afterText(@Nullable String cursor) {
        String given = TextRules.given(cursor);
        return after(given == null ? null : new SessionCursor(given));
    }

    /** A number for the tenant and every filter, but not for the limit and the place. */
    int fingerprint(TenantId tenant) {
        @Nullable String[] scope = {
            tenant.value(),
            status == null ? null : status.id(),
            jobId,
            emailKey,
            searchText(),
            // The instant itself moves on between two pages.
            usableAt == null ? null : "usable"
        };
        return Arrays.hashCode(scope);
    }

    /** Leaves out the text and the address that are searched for, so that they are never logged. */
    @Override
    public String toString() {
        return "SessionQuery[status=" + status + ", jobId=" + jobId + ", usableAt=" + usableAt + ", limit=" + limit
                + "]";
    }
}
