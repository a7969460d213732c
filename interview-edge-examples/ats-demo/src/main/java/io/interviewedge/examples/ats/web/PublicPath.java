package io.interviewedge.examples.ats.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows every request under the path of the public address, so that links and redirects in pages have it even if a
 * proxy takes it away on the way in. A path that a trusted proxy names itself (X-Forwarded-Prefix) goes first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PublicPath extends OncePerRequestFilter {

    private static final String ASKED = PublicPath.class.getName() + ".asked";

    private final String path;

    PublicPath(PublicUrl publicUrl) {
        path = publicUrl.path();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setAttribute(ASKED, CandidatePath.of(request));
        }
        String own = request.getServletContext().getContextPath();
        boolean namedByProxy = !request.getContextPath().equals(own);
        chain.doFilter(namedByProxy || path.equals(own) ? request : new Moved(request, path), response);
    }

    /**
     * The path that failed, for a page for errors. The server notes an address with whatever the proxies before it have
     * added to the path or taken away; its note counts only for requests that it refuses by itself.
     */
    static String failed(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof String asked) {
            return asked;
        }
        String own = request.getServletContext().getContextPath();
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String noted
                        && noted.startsWith(own)
                ? noted.substring(own.length())
                : "/";
    }

    /** The page for errors has links too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** The same request under another path. */
    private static final class Moved extends HttpServletRequestWrapper {

        private final String path;

        Moved(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getContextPath() {
            return path;
        }

        @Override
        public String getRequestURI() {
            return path + super.getRequestURI().substring(super.getContextPath().length());
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            int end = url.length();
            return url.replace(end - super.getRequestURI().length(), end, getRequestURI());
        }
    }
}
