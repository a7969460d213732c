package io.interviewedge.examples.ats.web;

import io.interviewedge.review.InterviewReview;
import io.interviewedge.review.ReviewService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Stream;

/** Requests that fetch an address before a person opens it. */
public final class LookAhead {

    private LookAhead() {}

    /**
     * The review as a person opens it, which has a completed interview analysed if that has not been done, or as it is
     * unless a person asks.
     */
    public static InterviewReview review(ReviewService reviews, UUID sessionId, HttpServletRequest request) {
        return is(request) ? reviews.find(sessionId) : reviews.open(sessionId, request.getRemoteUser());
    }

    /** Whether the request asks only for headers, or a browser prefetches a page. */
    private static boolean is(HttpServletRequest request) {
        return request.getMethod().equals("HEAD")
                || Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
                        .map(request::getHeader)
                        .anyMatch(purpose ->
                                purpose != null && (purpose.contains("prefetch") || purpose.contains("preview")));
    }
}
