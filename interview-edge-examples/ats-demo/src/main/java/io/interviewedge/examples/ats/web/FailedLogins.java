package io.interviewedge.examples.ats.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts failed logins by the client's address, which for IPv6 is the network of 64 bits that one customer has. After
 * {@value #TRIES} in a row an address has to wait, so that nobody can try passwords by the thousand. A login that
 * succeeds forgets the failures. The account itself is never locked, because strangers could lock the recruiter out. In
 * memory and bounded: when more addresses fail than it remembers, it forgets the one that failed first.
 */
@Component
class FailedLogins {

    static final int TRIES = 10;
    static final Duration WAIT = Duration.ofSeconds(30);

    private static final int MAX_ADDRESSES = 10_000;
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private record Failures(int inARow, Instant last) {}

    private final Map<String, Failures> byAddress = new LinkedHashMap<>();
    private final Clock clock;

    FailedLogins() {
        this(Clock.systemUTC());
    }

    FailedLogins(Clock clock) {
        this.clock = clock;
    }

    /** Whether that address has to wait before its next try. */
    synchronized boolean mustWait(String address) {
        Failures failures = byAddress.get(network(address));
        return failures != null && failures.inARow >= TRIES && clock.instant().isBefore(failures.last.plus(WAIT));
    }

    synchronized void failed(String address) {
        byAddress.merge(
                network(address),
                new Failures(1, clock.instant()),
                (old, next) -> new Failures(old.inARow + 1, next.last));
        if (byAddress.size() > MAX_ADDRESSES) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String address) {
        byAddress.remove(network(address));
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        String address = address(event.getAuthentication());
        if (!address.isEmpty()) {
            failed(address);
        }
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        succeeded(address(event.getAuthentication()));
    }

    private static String address(Authentication login) {
        return login.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // The brackets keep a name from being looked up.
            byte[] bytes = InetAddress.getByName("[" + address + "]").getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
