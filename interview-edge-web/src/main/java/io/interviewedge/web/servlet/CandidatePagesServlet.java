package io.interviewedge.web.servlet;

import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.PageRequest;
import io.interviewedge.web.PageResponse;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The candidate's pages as a servlet. Map it to a path, such as {@code /interview/*}, or to {@code /*}; a mapping that
 * gets single addresses only is refused when the servlet starts. Extend it where the container creates servlets by
 * itself, from annotations for example.
 */
public class CandidatePagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient CandidatePages pages;

    /** @param pages what answers the requests */
    public CandidatePagesServlet(CandidatePages pages) {
        this.pages = Objects.requireNonNull(pages, "pages");
    }

    /** @throws ServletException if a mapping does not get everything below it; the message names it */
    @Override
    public final void init() throws ServletException {
        ServletRegistration registration = getServletContext().getServletRegistration(getServletName());
        for (String mapping : registration == null ? List.<String>of() : registration.getMappings()) {
            if (!mapping.endsWith("/*") && !mapping.equals("/")) {
                throw new ServletException("the candidate's pages are mapped to \"" + mapping
                        + "\"; map them to a path with everything below it, such as /interview/*");
            }
        }
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String below = MountedPath.below(request);
        if (below.isEmpty()) {
            // Relative addresses need the slash.
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "./" + MountedPath.lastStep(request) + "/");
            return;
        }
        write(answer(request, below), response);
    }

    private PageResponse answer(HttpServletRequest request, String below) throws IOException {
        try {
            return pages.handle(new PageRequest(request.getMethod(), below, headers(request), FormBody.of(request)));
        } catch (UncheckedIOException unread) {
            throw unread.getCause();
        }
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.putIfAbsent(name, request.getHeader(name));
        }
        return headers;
    }

    private static void write(PageResponse from, HttpServletResponse to) throws IOException {
        to.setStatus(from.status());
        from.headers().forEach(to::setHeader);
        to.getOutputStream().write(from.body());
    }
}
