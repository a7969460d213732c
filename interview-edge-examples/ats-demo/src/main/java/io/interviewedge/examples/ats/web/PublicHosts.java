package io.interviewedge.examples.ats.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under the host name of the public address, under {@code demo.hosts}, and on this machine. Under any other
 * name, another site could reach an application that only its own network sees (DNS rebinding). A name that a trusted
 * proxy forwards counts as the host.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class PublicHosts extends OncePerRequestFilter {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");

    private final Set<String> hosts = new HashSet<>(THIS_MACHINE);

    PublicHosts(PublicUrl publicUrl, @Value("${demo.hosts:}") List<String> others) {
        hosts.add(publicUrl.host());
        others.forEach(other -> hosts.add(other.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }
}
