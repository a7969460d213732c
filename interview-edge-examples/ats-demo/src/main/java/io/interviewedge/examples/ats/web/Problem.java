package io.interviewedge.examples.ats.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, for a page or as RFC 9457 problem details. It has no "instance": that would be the address, and a
 * candidate's address is a secret.
 *
 * @param name the end of its type
 * @param extras further members that a program can act on
 */
public record Problem(
        HttpStatus status, String name, String title, String detail, Map<String, Object> extras, HttpHeaders headers) {

    static Problem of(HttpStatus status, String name, String title, String detail) {
        return new Problem(status, name, title, detail, Map.of(), HttpHeaders.EMPTY);
    }

    Problem extras(Map<String, Object> extras) {
        return new Problem(status, name, title, detail, extras, headers);
    }

    Problem headers(HttpHeaders headers) {
        return new Problem(status, name, title, detail, extras, headers);
    }

    /** As JSON shows it. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:interview-edge:problem:" + name);
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", detail);
        body.putAll(extras);
        return body;
    }
}
