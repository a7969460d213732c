package io.interviewedge.examples.ats.web;

import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.TooManyRequestsException;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Turns what the library refuses to recruiters into problems. The category gives the status; the code names the reason.
 * What it refuses to candidates is on the pages of interview-edge-web.
 */
final class LibraryProblems {

    /** More specific statuses than that of the category. Clients that read the code do not need them. */
    private static final Map<String, HttpStatus> CLOSER = Map.of(
            "job_not_found", HttpStatus.UNPROCESSABLE_CONTENT,
            "job_inactive", HttpStatus.UNPROCESSABLE_CONTENT,
            "card_fonts_missing", HttpStatus.NOT_IMPLEMENTED);

    /** Refusals whose messages are for operators only. */
    private static final Set<String> UNREADABLE = Set.of("store_unavailable", "unknown_status");

    private static final long SECONDS_TO_WAIT = 1;

    private LibraryProblems() {}

    static Problem of(InterviewEdgeException refusal) {
        HttpStatus status = CLOSER.getOrDefault(refusal.code(), status(refusal.category()));
        Problem problem = Problem.of(status, refusal.code(), title(refusal), detail(refusal))
                .extras(extras(refusal));
        if (refusal instanceof TooManyRequestsException often) {
            return problem.headers(retryAfter(often.retryAfterSeconds()));
        }
        return refusal.category() == ErrorCategory.BUSY ? problem.headers(retryAfter(SECONDS_TO_WAIT)) : problem;
    }

    private static HttpStatus status(ErrorCategory category) {
        return switch (category) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case GONE -> HttpStatus.GONE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY, UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static String title(InterviewEdgeException refusal) {
        return switch (refusal.category()) {
            case INVALID -> "This cannot be accepted";
            case NOT_FOUND -> "This does not exist";
            case CONFLICT -> "This is not possible now";
            case GONE -> "This link no longer works";
            case TOO_MANY -> "This was too often";
            case BUSY -> "Please try again";
            case UNAVAILABLE -> "Please try again later";
        };
    }

    private static String detail(InterviewEdgeException refusal) {
        return UNREADABLE.contains(refusal.code())
                ? "Saved answers are safe, but nothing can be read or saved at the moment."
                : Sentences.of(refusal);
    }

    private static Map<String, Object> extras(InterviewEdgeException refusal) {
        return refusal instanceof InvalidValueException invalid ? Map.of("field", invalid.field()) : Map.of();
    }

    private static HttpHeaders retryAfter(long seconds) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }
}
