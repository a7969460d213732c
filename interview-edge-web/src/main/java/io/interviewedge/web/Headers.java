package io.interviewedge.web;

import io.interviewedge.error.ConfigurationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The headers of every response. The address of a candidate's page is a secret, so it must not leak through referrers,
 * caches or search engines.
 */
final class Headers {

    private static final Pattern SOURCES = Pattern.compile("[A-Za-z0-9:/.*' -]+");

    /** What no page here uses, so that no script that got in could. */
    private static final String UNUSED =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private Headers() {}

    static Map<String, String> of(String frameAncestors) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
                        + "connect-src 'self'; base-uri 'none'; frame-ancestors " + frameAncestors);
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Robots-Tag", "noindex");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", UNUSED);
        headers.put("Cache-Control", "no-store");
        return Map.copyOf(headers);
    }

    static String requireSources(String sources) {
        if (!SOURCES.matcher(sources).matches()) {
            throw new ConfigurationException("frame ancestors may be origins only, separated by spaces, such as"
                    + " https://careers.example.com");
        }
        return sources;
    }
}
