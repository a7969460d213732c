package io.interviewedge.examples.ats.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Answers under the host name of the public address, under {@code demo.hosts}, and on this machine. Under any other
 * name, another site could reach an application that only its own network sees (DNS rebinding).
 */
@Configuration(proxyBeanMethods = false)
class PublicHosts {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");

    @Bean
    HttpFirewall firewall(PublicUrl publicUrl, @Value("${demo.hosts:}") List<String> others) {
        Set<String> hosts = new HashSet<>(THIS_MACHINE);
        hosts.add(publicUrl.host());
        others.forEach(other -> hosts.add(other.strip().toLowerCase(Locale.ROOT)));
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(name -> hosts.contains(name.toLowerCase(Locale.ROOT)));
        return firewall;
    }
}
