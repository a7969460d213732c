package io.interviewedge.examples.ats.web;

import jakarta.servlet.http.HttpServletRequest;

/** Requests that fetch an address before a person opens it. */
public final class LookAhead {

    private LookAhead() {}

    /** Whether the request asks only for headers, or a browser prefetches a page. */
    public static boolean is(HttpServletRequest request) {
        String purpose = request.getHeader("Sec-Purpose");
        return "HEAD".equals(request.getMethod()) || (purpose != null && purpose.contains("prefetch"));
    }
}
