package io.interviewedge.examples.ats.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with 400 (413 if it is too large) what breaks in a filter because the request is broken. The server would
 * answer with 500, and write a stack trace with the client's bytes into the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BrokenRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (ClientMistakes.leftNobody(failure)) {
                return;
            }
            if (!ClientMistakes.caused(failure)) {
                throw failure;
            }
            if (!response.isCommitted()) {
                response.sendError(ClientMistakes.status(failure).value());
            }
        }
    }
}
