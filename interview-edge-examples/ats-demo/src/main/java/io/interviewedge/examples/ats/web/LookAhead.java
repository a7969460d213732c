package io.interviewedge.examples.ats.web;

import jakarta.servlet.http.HttpServletRequest;

/** Requests by which a program looks at an address before a person does, if one ever does. */
public final class LookAhead {

    private LookAhead() {}

    /** Whether it asks for the headers alone, or the browser fetches a page that may be opened next. */
    public static boolean is(HttpServletRequest request) {
        String purpose = request.getHeader("Sec-Purpose");
        return "HEAD".equals(request.getMethod()) || (purpose != null && purpose.contains("prefetch"));
    }
}
