package io.interviewedge.web;

import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request for one of the candidate's pages, or for a picture.
 *
 * @param method the HTTP method in capitals
 * @param path what follows the mount in the address, percent-encoded as it was sent, without the query:
 *     {@code /3f2b8c1e-…/summary}
 * @param headers the first value of each header; names in any case. Only {@code Content-Type}, {@code Content-Length},
 *     {@code Accept-Language} and {@code If-None-Match} are read
 * @param body read at most once, at most up to the limit, and never closed
 */
public record PageRequest(String method, String path, Map<String, String> headers, InputStream body) {

    public PageRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(body, "body");
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = Collections.unmodifiableMap(anyCase);
    }

    /** A GET without headers. */
    public static PageRequest get(String path) {
        return new PageRequest("GET", path, Map.of(), InputStream.nullInputStream());
    }

    @Nullable String header(String name) {
        return headers.get(name);
    }

    /** @param allowed the methods that the address supports, as the header {@code Allow} lists them */
    void requireMethod(String allowed) {
        if (!List.of(allowed.split(", ")).contains(method)) {
            throw BadRequest.method(allowed);
        }
    }

    /** Omits everything but the method, because the path holds the secret of a link. */
    @Override
    public String toString() {
        return "PageRequest[" + method + "]";
    }
}
