package io.interviewedge.spring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses a Spring Boot that the starter does not fit, before one of its classes turns out to be missing. */
final class SupportedSpringBoot implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        require(SpringBootVersion.getVersion());
    }

    static void require(@Nullable String version) {
        Matcher parts = VERSION.matcher(version == null ? "" : version);
        if (parts.matches() && !isSupported(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))) {
            throw new SetupException(
                    "This application runs on Spring Boot " + version
                            + ", and interview-edge-spring-boot-starter needs 3.5 or 4.",
                    "Use Spring Boot 3.5 or 4, or leave the starter out and build the InterviewEdge in a @Bean method.");
        }
    }

    private static boolean isSupported(int major, int minor) {
        return major == 4 || (major == 3 && minor >= 5);
    }
}
