package io.interviewedge.examples.ats.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/** Tells which addresses contain the secret of a link, and which of them are part of the API. */
final class CandidatePath {

    /** Where the candidate's pages are mounted. */
    static final String MOUNT = "/i";

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
        return path.startsWith(MOUNT + "/");
    }

    static boolean isApi(String path) {
        return isCandidatesApi(path) || path.equals("/api") || path.startsWith("/api/");
    }

    static boolean isCandidatesApi(String path) {
        return path.startsWith(MOUNT + "/api/");
    }
}
