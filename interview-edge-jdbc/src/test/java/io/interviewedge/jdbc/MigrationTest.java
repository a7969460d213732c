package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever state the schema is in: it is brought up to date, or refused by name. */
class MigrationTest {

    @ParameterizedTest
    @EnumSource
    void anOlderSchemaIsRefusedByNameAndMigratedWithWhatIsInIt(TestDatabase database) throws SQLException {
        DataSource dataSource = database.empty();
        TestDatabase.run(dataSource, SchemaScripts.V1.text(database.database(), TableNames.standard()));
        TestDatabase.run(dataSource, """
                insert into interview_script (id, job_id, title, company) values ('s1', 'backend', 'Engineer', 'Example');
                insert into interview_session (
                    id, tenant_id, token, job_id, job_title, script_id, candidate_email, candidate_email_key,
                    candidate_search, locale, status, created_at, version)
                values ('01890000-0000-7000-8000-000000000001', 'single', '3f2b8c1e-0000-4000-8000-000000000001', 'backend',
                    'Engineer', 's1', 'ada@example.com', 'ada@example.com', 'ada', 'en', 'invited', 1, 0);
                """);
        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the schema is version 1, and this library needs version 2")
                .hasMessageContaining("table interview_event is missing")
                .hasMessageContaining("column interview_session.external_id is missing");

        JdbcSchema.migrate(dataSource);

        JdbcSchema.verify(dataSource);
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession kept =
                store.list(TenantId.SINGLE, SessionQuery.all(), 10).get(0).session();
        assertThat(kept.externalId()).isNull();
        assertThat(store.changeStatus(Samples.start(kept))).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void anAbsentSchemaIsRefusedByName(TestDatabase database) {
        assertThatThrownBy(() -> JdbcSchema.verify(database.empty()))
                .isInstanceOf(StoreException.class)
                .hasMessage("the tables of Interview Edge are not there (no interview_session_view); "
                        + "JdbcSchema.migrate makes them");
    }

    @ParameterizedTest
    @EnumSource
    void aNewerSchemaIsRefusedByName(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withSchema();
        TestDatabase.run(dataSource, "insert into interview_schema_version (version) values (3)");

        for (Runnable start :
                new Runnable[] {() -> JdbcSchema.verify(dataSource), () -> JdbcSchema.migrate(dataSource)}) {
            assertThatThrownBy(start::run)
                    .isInstanceOf(StoreException.class)
                    .hasMessage("the schema is version 3, which a newer Interview Edge made; this one knows 2. "
                            + "Use the newer library");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAlteredSchemaIsToldWithEverythingThatIsMissing(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withSchema();
        boolean mariaDb = database == TestDatabase.MARIADB;
        String onSession = mariaDb ? " on interview_session" : "";
        TestDatabase.run(dataSource, "drop view interview_event_view");
        TestDatabase.run(dataSource, "drop table interview_event");
        TestDatabase.run(dataSource, "drop table interview_analysis_observation");
        TestDatabase.run(dataSource, "alter table interview_answer drop column revision");
        TestDatabase.run(dataSource, "drop index interview_session_job_ix" + onSession);
        TestDatabase.run(dataSource, "drop index interview_session_external_uk" + onSession);
        TestDatabase.run(
                dataSource,
                mariaDb
                        ? "alter table interview_answer modify body varchar(5)"
                        : "alter table interview_answer alter column body set data type varchar(5)");

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .isInstanceOf(StoreException.class)
                .hasMessage("the schema says it is version 2, but it was altered: "
                        + "a unique key on interview_session (tenant_id, job_id, external_id) is missing, "
                        + "index interview_session_job_ix is missing, "
                        + "column interview_answer.body has room for 5 characters and not for 1000000, "
                        + "column interview_answer.revision is missing, "
                        + "table interview_analysis_observation is missing, "
                        + "table interview_event is missing. JdbcSchema.ddl shows what is right");
    }

    @ParameterizedTest
    @EnumSource
    void flywayRunsTheScriptsAsTheyAre(TestDatabase database) {
        DataSource dataSource = database.empty();
        Flyway flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations(
                        "classpath:io/interviewedge/jdbc/" + database.database().folder())
                .placeholders(TableNames.standard().placeholders())
                .load();

        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(2);

        flyway.validate();
        JdbcSchema.verify(dataSource);
        assertThatCode(() -> JdbcSchema.migrate(dataSource)).doesNotThrowAnyException();
        InterviewSession session = Samples.session();
        new JdbcSessionStore(dataSource).create(Samples.invite(session));
    }

    static Stream<TestDatabase> servers() {
        return Stream.of(TestDatabase.POSTGRESQL, TestDatabase.MARIADB);
    }

    /** One that ended between two scripts, as a killed node leaves it behind. */
    @ParameterizedTest
    @MethodSource("servers")
    void aMigrationThatWasInterruptedIsFinished(TestDatabase database) throws SQLException {
        DataSource dataSource = database.empty();
        TestDatabase.run(dataSource, SchemaScripts.V1.text(database.database(), TableNames.standard()));
        TestDatabase.run(
                dataSource,
                SchemaScripts.V2
                        .statements(database.database(), TableNames.standard())
                        .get(0));

        JdbcSchema.migrate(dataSource);

        JdbcSchema.verify(dataSource);
    }
}
