package io.interviewedge.spring;

import static io.interviewedge.spring.InterviewEdgeAutoConfigurationTest.assertSetup;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.TableNames;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who creates the tables, and what happens if nobody has. */
class SchemaTest {

    @TempDir
    Path directory;

    private final ApplicationContextRunner host =
            Hosts.working().withPropertyValues("interview-edge.schema.verify=true");

    /** Not embedded: its data would outlive the application. */
    private ApplicationContextRunner onFile() {
        return host.withPropertyValues("spring.datasource.url=jdbc:h2:file:" + directory.resolve("hiring"));
    }

    @Test
    void anEmbeddedDatabaseGetsTheTables() {
        host.run(context -> assertThat(hasTables(context)).isTrue());
    }

    @Test
    void anotherDatabaseGetsNoneUnlessItIsSaidAndASentenceTellsHow() {
        onFile().run(context -> assertSetup(
                context, "The tables of Interview Edge are not there", "set interview-edge.schema.migrate=always"));
    }

    @Test
    void alwaysIsAlways() {
        onFile().withPropertyValues("interview-edge.schema.migrate=always")
                .run(context -> assertThat(hasTables(context)).isTrue());
    }

    @Test
    void neverIsNever() {
        host.withPropertyValues("interview-edge.schema.migrate=never")
                .run(context -> assertSetup(context, "The tables of Interview Edge are not there", "migrate"));
    }

    @Test
    void theCheckCanBeTurnedOff() {
        host.withPropertyValues("interview-edge.schema.migrate=never", "interview-edge.schema.verify=false")
                .run(context -> {
                    assertThat(context).hasSingleBean(InterviewEdge.class);
                    assertThat(hasTables(context)).isFalse();
                });
    }

    @Test
    void tablesThatWereAlteredAreRefused() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(url, "sa", ""));
        JdbcSchema.migrate(database.getDataSource());
        database.execute("drop table interview_relay");

        host.withPropertyValues(
                        "spring.datasource.url=" + url,
                        "spring.flyway.enabled=false",
                        "interview-edge.schema.migrate=always")
                .run(context -> assertSetup(context, "table interview_relay is missing", "JdbcSchema.ddl"));
    }

    @Test
    void tablesOfFlywayAreThereBeforeTheyAreVerified() {
        host.withPropertyValues(
                        "interview-edge.schema.migrate=never",
                        "spring.flyway.locations=classpath:io/interviewedge/jdbc/h2")
                .withInitializer(context -> {
                    Map<String, Object> placeholders = new HashMap<>();
                    TableNames.standard()
                            .placeholders()
                            .forEach((name, value) -> placeholders.put("spring.flyway.placeholders." + name, value));
                    context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("names", placeholders));
                })
                .run(context -> {
                    assertThat(context).hasSingleBean(InterviewEdge.class);
                    assertThat(rows(context, "\"flyway_schema_history\"")).isPositive();
                });
    }

    @Test
    void flywayRunsFirstForItRefusesASchemaThatIsNotEmpty() {
        host.withPropertyValues("spring.flyway.locations=classpath:host-migrations")
                .run(context -> {
                    assertThat(rows(context, "stage")).isZero();
                    assertThat(hasTables(context)).isTrue();
                });
    }

    @Test
    void scriptsOfTheApplicationMayReferToTheTables() {
        host.withPropertyValues("spring.sql.init.schema-locations=classpath:refers-to-interviews.sql")
                .run(context -> assertThat(rows(context, "applicant")).isZero());
    }

    private static boolean hasTables(ApplicationContext context) {
        return new JdbcTemplate(context.getBean(DataSource.class))
                        .queryForObject(
                                "select count(*) from information_schema.tables where table_name = 'INTERVIEW_SESSION'",
                                Long.class)
                > 0;
    }

    private static long rows(AssertableApplicationContext context, String table) {
        return new JdbcTemplate(context.getBean(DataSource.class))
                .queryForObject("select count(*) from " + table, Long.class);
    }
}
