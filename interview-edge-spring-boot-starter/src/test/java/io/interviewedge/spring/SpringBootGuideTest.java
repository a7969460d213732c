package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.question.Question;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The code on the page about Spring Boot. */
class SpringBootGuideTest {

    @Configuration(proxyBeanMethods = false)
    @Import(Hiring.class)
    static class Application {

        @Bean
        JobDirectory jobs() {
            return id -> id.equals("engineer")
                    ? Optional.of(Job.of(id, "Engineer", "Example Ltd", Question.of("why", "Why this job?")))
                    : Optional.empty();
        }
    }

    @Test
    void fromTheDependencyToTheFirstLink() {
        Hosts.everything()
                .withUserConfiguration(Application.class)
                .withPropertyValues("interview-edge.link=" + Hosts.LINK)
                .run(context -> assertThat(context.getBean(Hiring.class).invite("ada@example.com"))
                        .hasHost("careers.example.com"));
    }

    @Test
    void everySettingIsInTheTable() throws IOException {
        String page = Files.readString(Path.of("../docs/spring-boot.md"));

        assertThat(settings())
                .hasSizeGreaterThan(5)
                .allSatisfy(setting -> assertThat(page).contains("`" + setting + "`"));
    }

    @Test
    void everySettingIsInATest() throws IOException {
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("../interview-edge-spring-boot-starter/src/test/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                tests.append(Files.readString(file));
            }
        }

        assertThat(settings()).allSatisfy(setting -> assertThat(tests).contains(setting + "="));
    }

    private static List<String> settings() throws IOException {
        // There are many of that name on the class path, and only one beside this class.
        URL jar = InterviewEdgeCustomizer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        try (URLClassLoader starter = new URLClassLoader(new URL[] {jar}, null);
                InputStream metadata = starter.getResourceAsStream("META-INF/spring-configuration-metadata.json")) {
            Matcher names = Pattern.compile(
                            "\"name\": \"(interview-edge\\.[^\"]+)\",\\s+\"type\": \"[^\"]+\",\\s+\"desc")
                    .matcher(new String(metadata.readAllBytes(), StandardCharsets.UTF_8));
            return names.results().map(result -> result.group(1)).toList();
        }
    }
}

@Service
class Hiring {

    private final InterviewEdge edge;

    Hiring(InterviewEdge edge) {
        this.edge = edge;
    }

    @Transactional
    public URI invite(String email) {
        // Your own rows and the invite are committed together, or not at all.
        return edge.invites()
                .invite(InviteRequest.forJob("engineer").email(email).build())
                .link();
    }
}
