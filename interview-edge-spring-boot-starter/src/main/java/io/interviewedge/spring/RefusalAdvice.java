package io.interviewedge.spring;

import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.TooManyRequestsException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers refusals that a controller lets through, unless the application does: with RFC 9457 problem details, or with
 * the application's error page for browsers. No address is repeated, because it may hold the secret of a link.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class RefusalAdvice {

    private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);

    private static final String A_MOMENT = "1";

    @ExceptionHandler(
            produces = {MediaType.APPLICATION_PROBLEM_JSON_VALUE, MediaType.APPLICATION_JSON_VALUE, MediaType.ALL_VALUE
            })
    ResponseEntity<Map<String, Object>> problem(InterviewEdgeException refusal) {
        tellOperators(refusal);
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(status(refusal.category())).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refusal instanceof TooManyRequestsException often) {
            response.header(HttpHeaders.RETRY_AFTER, String.valueOf(often.retryAfterSeconds()));
        } else if (refusal.category() == ErrorCategory.BUSY) {
            response.header(HttpHeaders.RETRY_AFTER, A_MOMENT);
        }
        return response.body(body(refusal));
    }

    @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
    void page(InterviewEdgeException refusal, HttpServletResponse response) throws IOException {
        tellOperators(refusal);
        response.sendError(status(refusal.category()));
    }

    private static Map<String, Object> body(InterviewEdgeException refusal) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status(refusal.category()));
        body.put("code", refusal.code());
        if (!isForOperators(refusal)) {
            body.put("detail", refusal.getMessage());
        }
        if (refusal instanceof InvalidValueException invalid) {
            body.put("field", invalid.field());
        }
        return body;
    }

    private static void tellOperators(InterviewEdgeException refusal) {
        if (isForOperators(refusal)) {
            // Without its cause, whose message may quote what was to be stored.
            log.error("A request failed: {}", refusal.getMessage());
        }
    }

    private static boolean isForOperators(InterviewEdgeException refusal) {
        return refusal.category() == ErrorCategory.UNAVAILABLE;
    }

    private static int status(ErrorCategory category) {
        return switch (category) {
            case INVALID -> 400;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case TOO_MANY -> 429;
            case BUSY, UNAVAILABLE -> 503;
        };
    }
}
