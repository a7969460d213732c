package io.interviewedge.examples.ats.web;

/** Tells which addresses contain the secret of a link, and which of them are part of the API. */
final class CandidatePath {

    private CandidatePath() {}

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
