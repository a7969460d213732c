package io.interviewedge.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to send back.
 *
 * @param status the HTTP status
 * @param headers every header to send, {@code Content-Length} included; {@code Location} is relative to the address of
 *     the request and has to be sent as it is
 * @param body empty in the response to HEAD; not copied, so do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // Two responses are never compared.
public record PageResponse(int status, Map<String, String> headers, byte[] body) {

    public PageResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static PageResponse of(int status, String type, byte[] body) {
        return new PageResponse(status, Map.of("Content-Type", type), body);
    }

    static PageResponse html(int status, String page) {
        return of(status, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static PageResponse seeOther(String location) {
        return new PageResponse(303, Map.of("Location", location), new byte[0]);
    }

    PageResponse with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new PageResponse(status, more, body);
    }

    PageResponse withAll(Map<String, String> defaults) {
        Map<String, String> all = new LinkedHashMap<>(defaults);
        all.putAll(headers);
        return new PageResponse(status, all, body);
    }

    PageResponse withoutBody() {
        return new PageResponse(status, headers, new byte[0]);
    }

    /** The body as text, if it is one. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Omits headers and body, which hold the secret of a link and answers. */
    @Override
    public String toString() {
        return "PageResponse[" + status + "]";
    }
}
