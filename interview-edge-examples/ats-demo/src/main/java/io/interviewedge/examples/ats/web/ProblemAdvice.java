package io.interviewedge.examples.ats.web;

import io.interviewedge.error.StoreException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns every exception of a controller, and every request without a controller, into a problem. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final UploadLimit uploads;

    ProblemAdvice(UploadLimit uploads) {
        this.uploads = uploads;
    }

    @ExceptionHandler
    Object problem(Exception failure, HttpServletRequest request) {
        Problem problem = Problems.of(failure);
        if (problem.status().is5xxServerError() || failure instanceof StoreException) {
            log.error("A request failed", failure);
        }
        return ProblemReply.to(request, request.getRequestURI(), uploads.explain(request.getRequestURI(), problem));
    }
}
