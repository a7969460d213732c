package io.interviewedge.examples.ats.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A problem, shown as a page or as RFC 9457 problem details. It has no "instance", because that would be the address,
 * and a candidate's address is a secret.
 *
 * @param code the reason for programs, such as {@code link_expired}; refusals by the library bring their own
 * @param extras further members for programs
 */
public record Problem(
        HttpStatus status, String code, String title, String detail, Map<String, Object> extras, HttpHeaders headers) {

    static Problem of(HttpStatus status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, Map.of(), HttpHeaders.EMPTY);
    }

    Problem extras(Map<String, Object> extras) {
        return new Problem(status, code, title, detail, extras, headers);
    }

    Problem headers(HttpHeaders headers) {
        return new Problem(status, code, title, detail, extras, headers);
    }

    /** The JSON form. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:interview-edge:problem:" + code.replace('_', '-'));
        body.put("code", code);
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", detail);
        body.putAll(extras);
        return body;
    }
}
