package io.interviewedge.examples.ats.web;

import io.interviewedge.error.StoreException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;

/** Turns every exception of a controller, and every request without a controller, into a problem. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final UploadLimit uploads;

    ProblemAdvice(UploadLimit uploads) {
        this.uploads = uploads;
    }

    /** A form has plain fields: a path such as {@code text[0]} is refused rather than followed. */
    @InitBinder
    void bindPlainFields(WebDataBinder binder) {
        binder.setAutoGrowNestedPaths(false);
    }

    @ExceptionHandler
    Object problem(Exception failure, HttpServletRequest request) {
        if (ClientMistakes.leftNobody(failure)) {
            return ResponseEntity.badRequest().build();
        }
        Problem problem = Problems.of(failure);
        if (problem.status().is5xxServerError() || failure instanceof StoreException) {
            log.error("A request failed", failure);
        }
        String path = CandidatePath.of(request);
        return ProblemReply.to(path, uploads.explain(path, problem));
    }
}
