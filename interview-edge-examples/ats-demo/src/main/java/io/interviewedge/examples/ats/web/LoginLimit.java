package io.interviewedge.examples.ats.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to an address that has tried too many wrong passwords, before the next one is looked at. */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class LoginLimit extends OncePerRequestFilter {

    private final FailedLogins failures;

    LoginLimit(FailedLogins failures) {
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLogin(request) && failures.mustWait(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(FailedLogins.WAIT.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isLogin(HttpServletRequest request) {
        // The decoded path: the login form may also be reached as /%6Cogin.
        boolean form =
                request.getMethod().equals("POST") && request.getServletPath().equals("/login");
        return form || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
