package io.interviewedge.examples.ats.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sets the headers of every response. The address of a candidate's page is a secret, so it must not leak through
 * referrers, caches or search engines. The same applies to the recruiter's pages. A valve comes before all filters, so
 * that the server's own refusals carry the headers too.
 */
final class PageHeaders extends ValveBase {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "form-action 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** What no page here uses, so that no script that got in could. Sharing and the clipboard stay allowed. */
    private static final String UNUSED =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    PageHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", UNUSED);
        if (!isAsset(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        getNext().invoke(request, response);
    }

    /** A request that the server could not read has no address. */
    private static boolean isAsset(Request request) {
        String address = request.getRequestURI();
        return address != null && address.startsWith(request.getContextPath() + "/assets/");
    }
}
