package io.interviewedge.spring;

import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.question.Question;
import io.interviewedge.spring.bare.Anything;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Applications for the tests, with all auto-configuration in its real order. */
final class Hosts {

    static final String LINK = "https://careers.example.com/interview/{token}";
    static final InviteRequest INVITE =
            InviteRequest.forJob("engineer").email("ada@example.com").build();

    private static final List<String> JPA = List.of(
            "jakarta.persistence",
            "org.hibernate",
            "org.springframework.orm",
            "org.springframework.data",
            "io.interviewedge.jpa");

    private Hosts() {}

    /** The least an application has to say. */
    @Configuration(proxyBeanMethods = false)
    static class WithJobs {

        @Bean
        JobDirectory jobs() {
            return id -> Optional.of(Job.of(id, "Engineer", "Example Ltd", Question.of("why", "Why this job?")))
                    .filter(job -> job.id().equals("engineer"));
        }
    }

    /** With an embedded database and nothing else; JPA is not on its class path. */
    static ApplicationContextRunner bare() {
        return everything().withClassLoader(without());
    }

    /** Without JPA, which takes its time to start, and without those packages. */
    static FilteredClassLoader without(String... packages) {
        return new FilteredClassLoader(
                Stream.concat(JPA.stream(), Stream.of(packages)).toArray(String[]::new));
    }

    /** The same with JPA. The tables are not verified at each start, which takes longer than most tests. */
    static ApplicationContextRunner everything() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Anything.class)
                .withPropertyValues(
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "spring.jmx.enabled=false",
                        "interview-edge.schema.verify=false");
    }

    /** What an application has that works. */
    static ApplicationContextRunner working() {
        return bare().withUserConfiguration(WithJobs.class).withPropertyValues("interview-edge.link=" + LINK);
    }

    static ApplicationContextRunner workingWithJpa() {
        return everything().withUserConfiguration(WithJobs.class).withPropertyValues("interview-edge.link=" + LINK);
    }

    /** What works, in a servlet application. */
    static WebApplicationContextRunner web() {
        return new WebApplicationContextRunner()
                .withClassLoader(without())
                .withUserConfiguration(Anything.class, WithJobs.class)
                .withPropertyValues(
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "interview-edge.link=" + LINK,
                        "interview-edge.schema.verify=false");
    }
}
