package io.interviewedge.examples.ats.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/** Tells which addresses contain the secret of a link, and which of them are part of the API. */
final class CandidatePath {

    private CandidatePath() {}

    /**
     * The address of this request without the path under which the application is reached. While an error is answered,
     * it is the address that was asked for.
     */
    static String of(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return PublicPath.failed(request);
        }
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean is(String path) {
        return isPage(path) || path.startsWith("/api/interviews/");
    }

    static boolean isPage(String path) {
        return path.startsWith("/i/");
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
