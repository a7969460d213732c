package io.interviewedge.examples.ats.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The response of the API to missing or wrong credentials. */
@Component
class ApiLoginRequired implements AuthenticationEntryPoint {

    private static final Problem PROBLEM = Problem.of(
            HttpStatus.UNAUTHORIZED,
            "login_required",
            "Login required",
            "Send the recruiter's username and password by HTTP Basic authentication.");

    private final JsonMapper json;

    ApiLoginRequired(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setStatus(PROBLEM.status().value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Interview Edge demo\", charset=\"UTF-8\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(PROBLEM.body()));
    }
}
