package io.interviewedge.web.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;

/**
 * Tells what of an address is below the servlet's mount, as it was sent. The servlet's own {@code getPathInfo} is
 * decoded: it does not tell a slash from an escaped one.
 */
final class MountedPath {

    private MountedPath() {}

    /** What follows the mount; empty if the address ends with it. */
    static String below(HttpServletRequest request) {
        String address = request.getRequestURI();
        int from = 0;
        int steps = steps(request.getContextPath()) + (isDefault(request) ? 0 : steps(request.getServletPath()));
        for (int step = 0; step < steps; step++) {
            from = endOfStep(address, from);
        }
        return address.substring(from);
    }

    /** The last name in the address. */
    static String lastStep(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** A servlet mapped to {@code /} gets the whole path as its own. */
    private static boolean isDefault(HttpServletRequest request) {
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT;
    }

    private static int steps(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private static int endOfStep(String address, int from) {
        int start = from;
        while (start < address.length() && address.charAt(start) == '/') {
            start++;
        }
        int end = address.indexOf('/', start);
        return end < 0 ? address.length() : end;
    }
}
