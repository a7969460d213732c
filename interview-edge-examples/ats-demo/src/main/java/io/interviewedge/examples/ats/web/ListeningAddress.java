package io.interviewedge.examples.ats.web;

import io.interviewedge.error.ConfigurationException;
import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Keeps the documented password on this machine: nobody else can reach an application that has it. */
@Component
class ListeningAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private final RecruiterProperties recruiter;
    private final ServerProperties server;

    ListeningAddress(RecruiterProperties recruiter, ServerProperties server) {
        this.recruiter = recruiter;
        this.server = server;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (!recruiter.hasDefaultPassword()) {
            return;
        }
        InetAddress address = server.getAddress();
        if (address == null) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        } else if (!address.isLoopbackAddress()) {
            throw new ConfigurationException("server.address is " + address.getHostAddress()
                    + ", which other machines can reach, and the recruiter's password is the documented one. Set"
                    + " demo.recruiter.password (DEMO_RECRUITER_PASSWORD), or leave server.address out.");
        }
    }

    /** After the settings have been applied. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
