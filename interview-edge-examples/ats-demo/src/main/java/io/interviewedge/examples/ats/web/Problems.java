package io.interviewedge.examples.ats.web;

import io.interviewedge.error.InterviewEdgeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns failures into problems. The framework's messages are not shown, because they may quote the address. */
final class Problems {

    private static final Map<HttpStatus, String> DETAILS = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "The request cannot be understood."),
            Map.entry(
                    HttpStatus.FORBIDDEN,
                    "The form was too old or incomplete. Go back, reload the page, and try again."),
            Map.entry(HttpStatus.NOT_FOUND, "There is nothing at this address."),
            Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "This address does not support this method."),
            Map.entry(HttpStatus.NOT_ACCEPTABLE, "This address cannot respond in any of the accepted formats."),
            Map.entry(HttpStatus.CONTENT_TOO_LARGE, "The request is too large."),
            Map.entry(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "There were too many wrong passwords. Wait half a minute, then try again."),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "The server is busy. Try again in a few seconds."),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This address expects application/json."),
            Map.entry(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "Something unexpected happened. It has been written to the log."));

    private Problems() {}

    private static String wanted(@Nullable Class<?> type) {
        return type != null && type.isEnum()
                ? " is not one of " + Arrays.toString(type.getEnumConstants()) + "."
                : " is not a number of the right size.";
    }

    static Problem of(Exception failure) {
        if (failure instanceof InterviewEdgeException refusal) {
            return LibraryProblems.of(refusal);
        }
        if (failure instanceof HttpMessageNotReadableException) {
            return Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "malformed_json",
                    "The body cannot be read",
                    "The body must be one JSON object with the documented fields, each of its documented type.");
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getRequiredType() != UUID.class) {
            return Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "invalid_value",
                            "This cannot be accepted",
                            mismatch.getName() + wanted(mismatch.getRequiredType()))
                    .extras(Map.of("field", mismatch.getName()));
        }
        if (failure instanceof TypeMismatchException) {
            return of(HttpStatus.NOT_FOUND);
        }
        if (failure instanceof ErrorResponse known) {
            return of(known.getStatusCode()).headers(known.getHeaders());
        }
        return of(ClientMistakes.caused(failure) ? ClientMistakes.status(failure) : HttpStatus.INTERNAL_SERVER_ERROR);
    }

    static Problem of(HttpStatusCode statusCode) {
        HttpStatus known = HttpStatus.resolve(statusCode.value());
        HttpStatus status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        String code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '_');
        return Problem.of(
                status, code, status.getReasonPhrase(), DETAILS.getOrDefault(status, "This is not possible here."));
    }
}
