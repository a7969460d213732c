package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.EventReceiver;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.H2Dialect;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.job.TenantJobDirectory;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.spring.bare.Anything;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody reads whose application does not start: a sentence about the mistake, and one about what to do. */
@ExtendWith(OutputCaptureExtension.class)
class FailureReportTest {

    /** An application that has one mistake in it, and what it says. */
    private record Mistake(String problem, String cure, Class<?> source, List<String> settings, List<String> without) {

        static Mistake in(Class<?> source, String problem, String cure, String... settings) {
            return withoutALink(source, problem, cure)
                    .and("interview-edge.link=" + Hosts.LINK)
                    .and(settings);
        }

        static Mistake withoutALink(Class<?> source, String problem, String cure) {
            return new Mistake(problem, cure, source, List.of(), List.of());
        }

        private Mistake and(String... more) {
            List<String> all = Stream.concat(settings.stream(), Stream.of(more)).toList();
            return new Mistake(problem, cure, source, all, without);
        }

        Mistake without(String... packages) {
            return new Mistake(problem, cure, source, settings, List.of(packages));
        }

        SpringApplicationBuilder application() {
            return new SpringApplicationBuilder(
                            new DefaultResourceLoader(Hosts.without(without.toArray(String[]::new))),
                            Anything.class,
                            source)
                    .properties(
                            "server.port=0",
                            "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                            "spring.main.banner-mode=off",
                            "spring.main.web-application-type=none")
                    .properties(settings.toArray(String[]::new));
        }

        @Override
        public String toString() {
            return problem;
        }
    }

    @ParameterizedTest
    @MethodSource
    void aMistakeIsReportedInSentencesAndNotByAStackTrace(Mistake mistake, CapturedOutput output) {
        assertThatThrownBy(() -> mistake.application().run()).isInstanceOf(Exception.class);

        assertThat(output.toString().replace(System.lineSeparator(), "\n"))
                .contains("APPLICATION FAILED TO START")
                .contains("Description:\n\n" + mistake.problem + "\n\nAction:\n\n" + mistake.cure + "\n")
                .doesNotContain("\tat io.interviewedge");
    }

    static Stream<Mistake> aMistakeIsReportedInSentencesAndNotByAStackTrace() {
        return Stream.of(jobsAndLinks(), databases(), tables(), channels(), pages(), versions())
                .flatMap(List::stream);
    }

    private static List<Mistake> jobsAndLinks() {
        return List.of(
                Mistake.in(
                        Nothing.class,
                        "Interview Edge does not know the application's jobs.",
                        "Define a bean of type JobDirectory, such as: @Bean JobDirectory jobs(Ats ats) { return"
                                + " ats::findJob; }"),
                Mistake.in(
                        JobsOfBothKinds.class,
                        "The application has both a JobDirectory and a TenantJobDirectory.",
                        "Keep the TenantJobDirectory if its customers have jobs of their own, and the JobDirectory"
                                + " otherwise."),
                Mistake.in(
                        TwoOfAPart.class,
                        "The application has several beans of type JobDirectory: jobs, others.",
                        "Keep one of them, or mark one as @Primary."),
                Mistake.in(
                        TwoStores.class,
                        "The application has several beans of type SessionStore: one, two.",
                        "Keep one of them, or mark one as @Primary."),
                Mistake.withoutALink(
                        Hosts.WithJobs.class,
                        "Interview Edge does not know the address at which candidates open their interview.",
                        "Set interview-edge.link, such as https://careers.example.com/interview/{token}"),
                Mistake.in(
                        Hosts.WithJobs.class,
                        "Link template \"https://careers.example.com/interview\" must contain {token} exactly once; write"
                                + " one like https://example.com/interview/{token}.",
                        "Correct interview-edge.link.",
                        "interview-edge.link=https://careers.example.com/interview"),
                Mistake.in(
                        OwnLink.class,
                        "Link template \"https://careers.example.com/\" must contain {token} exactly once; write one like"
                                + " https://example.com/interview/{token}.",
                        "Correct the setting or the bean that hands this to Interview Edge."),
                Mistake.in(
                        Hosts.WithJobs.class,
                        "The longest answer is 0; it must be from 1 to 1000000.",
                        "Correct interview-edge.max-answer-length.",
                        "interview-edge.max-answer-length=0"));
    }

    private static List<Mistake> databases() {
        return List.of(
                Mistake.in(
                                Hosts.WithJobs.class,
                                "Interview Edge has no data source to keep interviews in.",
                                "Add spring-boot-starter-jdbc and the driver of your database, or define a bean of type"
                                        + " SessionStore.")
                        .without("org.springframework.jdbc.datasource.embedded"),
                Mistake.in(
                        TwoDataSources.class,
                        "The application has several data sources, and none is chosen for Interview Edge: a, b.",
                        "Mark the one that interviews are kept in as @InterviewEdgeDataSource."),
                Mistake.in(
                        OtherDatabases.Db2.class,
                        "The database is Db2; recognised are H2, PostgreSQL, MariaDB. If it speaks the SQL of one of them,"
                                + " say which: JdbcSessionStore.builder(dataSource).dialect(new PostgreSqlDialect()); for"
                                + " any other write a Dialect; see docs/dialects.md.",
                        "Define a bean of type Dialect, such as: @Bean Dialect dialect() { return new MySqlDialect(); }",
                        "spring.flyway.enabled=false"),
                Mistake.in(
                        Hosts.WithJobs.class,
                        "The prefix of the tables is \"Hiring-\"; use 1 to 30 lower-case letters, digits and underscores,"
                                + " and no digit first.",
                        "Correct interview-edge.table-prefix.",
                        "interview-edge.table-prefix=Hiring-"),
                Mistake.in(
                        Hosts.WithJobs.class,
                        "The schema of the tables is \"HR\"; use 1 to 63 lower-case letters, digits and underscores, and"
                                + " no digit first.",
                        "Correct interview-edge.schema.name.",
                        "interview-edge.schema.name=HR"));
    }

    private static List<Mistake> tables() {
        String unmigrated =
                "If the database account may not create tables, set interview-edge.schema.migrate=never and run"
                        + " the library's scripts with one that may.";
        String missing =
                "If the tables are missing or old, set interview-edge.schema.migrate=always, or run the library's"
                        + " scripts with your migration tool (they are in its jar, in io/interviewedge/jdbc).";
        return List.of(
                Mistake.in(
                        Hosts.WithJobs.class,
                        "The tables of Interview Edge are not there (no interview_schema_version); JdbcSchema.migrate makes"
                                + " them.",
                        missing,
                        "interview-edge.schema.migrate=never"),
                Mistake.in(
                        Hosts.WithJobs.class,
                        "The tables of Interview Edge are not there (no interview_schema_version), but interview_session is,"
                                + " and not from the scripts of this library: a JPA provider makes such tables, without"
                                + " keys and views, where it is set to create or update; set it to validate or none, and"
                                + " drop what it has made; JdbcSchema.migrate makes them.",
                        missing,
                        "interview-edge.schema.migrate=never",
                        "spring.sql.init.schema-locations=classpath:made-by-jpa.sql"),
                Mistake.in(
                        NoRightToMigrate.class,
                        "Could not migrate the schema (SQLState 42001); check that the tables are there and this account may"
                                + " use them; JdbcSchema.migrate makes them.",
                        unmigrated),
                Mistake.in(
                        NewerTables.class,
                        "The schema is version 99, which a newer Interview Edge made (this one knows version 2), and this"
                                + " one cannot work on it: column interview_answer.revision is missing. Use the newer"
                                + " library.",
                        unmigrated,
                        "spring.flyway.enabled=false"));
    }

    private static List<Mistake> channels() {
        return List.of(
                Mistake.in(
                        Hosts.WithJobs.class,
                        "interview-edge.mail.from is not set, and the settings beside it need it.",
                        "Set interview-edge.mail.from.",
                        "interview-edge.mail.host=smtp.example.com"),
                Mistake.in(
                                Hosts.WithJobs.class,
                                "The settings interview-edge.mail.* need interview-edge-mail, which is not on the class"
                                        + " path.",
                                "Add the dependency interview-edge-mail, or remove these settings.",
                                "interview-edge.mail.host=smtp.example.com")
                        .without("io.interviewedge.mail"),
                Mistake.in(
                                Hosts.WithJobs.class,
                                "The settings interview-edge.sms.* need interview-edge-sms, which is not on the class path.",
                                "Add the dependency interview-edge-sms, or remove these settings.",
                                "interview-edge.sms.url=https://sms.example.com")
                        .without("io.interviewedge.sms"),
                Mistake.in(
                        Relaying.class,
                        "interview-edge.relay.interval is 0 ms, and it must be at least 1 ms.",
                        "Correct interview-edge.relay.interval, for instance to 10s.",
                        "interview-edge.relay.interval=0s"));
    }

    private static List<Mistake> pages() {
        return List.of(
                Mistake.in(
                        Hosts.WithJobs.class,
                        "The candidate's pages cannot be at \"/\": they need a path of their own, below which nothing else"
                                + " is.",
                        "Set interview-edge.pages.path, such as /interview, and interview-edge.link accordingly.",
                        "spring.main.web-application-type=servlet",
                        "interview-edge.pages.path=/"),
                Mistake.in(
                        Hosts.WithJobs.class,
                        "The candidate's pages need the token at the end of the link's path, and the link is"
                                + " \"https://careers.example.com/?interview={token}\".",
                        "End interview-edge.link in /{token}, or set interview-edge.pages.path if something in front of the"
                                + " application rewrites addresses, or interview-edge.pages.enabled=false to show pages of"
                                + " your own.",
                        "spring.main.web-application-type=servlet",
                        "interview-edge.link=https://careers.example.com/?interview={token}"),
                Mistake.in(
                        OwnEdge.class,
                        "The application builds its InterviewEdge itself, so the path of the candidate's pages is not"
                                + " known.",
                        "Set interview-edge.pages.path, such as /interview, or interview-edge.pages.enabled=false to show"
                                + " pages of your own.",
                        "spring.main.web-application-type=servlet"));
    }

    private static List<Mistake> versions() {
        return List.of(Mistake.in(
                OlderSpringBoot.class,
                "This application runs on Spring Boot 2.7.18, and interview-edge-spring-boot-starter needs 3.5 or 4.",
                "Use Spring Boot 3.5 or 4, or leave the starter out and build the InterviewEdge in a @Bean method."));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Configuration(proxyBeanMethods = false)
    static class JobsOfBothKinds extends Hosts.WithJobs {

        @Bean
        TenantJobDirectory tenantJobs() {
            return (tenant, id) -> Optional.empty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoOfAPart extends Hosts.WithJobs {

        @Bean
        JobDirectory others() {
            return id -> Optional.empty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoStores extends Hosts.WithJobs {

        @Bean
        SessionStore one() {
            return new InMemorySessionStore();
        }

        @Bean
        SessionStore two() {
            return new InMemorySessionStore();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnLink extends Hosts.WithJobs {

        @Bean
        LinkTemplate link() {
            return LinkTemplate.of("https://careers.example.com/");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoDataSources extends Hosts.WithJobs {

        @Bean
        DataSource a() {
            return OtherDatabases.h2();
        }

        @Bean
        DataSource b() {
            return OtherDatabases.h2();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class NoRightToMigrate extends Hosts.WithJobs {

        @Bean
        Dialect dialect() {
            return new H2Dialect() {
                @Override
                public List<String> scripts() {
                    return List.of("create nonsense;");
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class NewerTables extends Hosts.WithJobs {

        @Bean
        DataSource dataSource() {
            JdbcTemplate database = new JdbcTemplate(OtherDatabases.h2());
            JdbcSchema.migrate(database.getDataSource());
            database.execute("insert into interview_schema_version (version) values (99)");
            database.execute("alter table interview_answer drop column revision");
            return database.getDataSource();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Relaying extends RelayTest.Scheduling {

        @Bean
        JobDirectory jobs() {
            return id -> Optional.empty();
        }

        @Bean
        EventReceiver receiver() {
            return event -> {};
        }
    }

    /** Spring Boot's own version cannot be changed; this does what its initializer would. */
    @Configuration(proxyBeanMethods = false)
    static class OlderSpringBoot {

        OlderSpringBoot() {
            SupportedSpringBoot.require("2.7.18");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnEdge {

        @Bean
        InterviewEdge edge() {
            return InterviewEdge.builder()
                    .jobs(id -> Optional.empty())
                    .links(LinkTemplate.of(Hosts.LINK))
                    .build();
        }
    }
}
