package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.session.InterviewSession;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever state the schema is in: it is brought up to date, or refused by name. */
class MigrationTest {

    private static final String NEXT = """
            alter table ${answer} add column if not exists note varchar(80);
            create index if not exists ${prefix}answer_note_ix on ${answer} (note);
            insert into ${schema_version} (version) values (3);
            """;

    private static final String LAST = """
            alter table ${answer} add column if not exists mark integer;
            insert into ${schema_version} (version) values (4);
            """;

    /** Whatever an addition can be: in every table columns that can be left out; an index, a table and a view. */
    private static final String ADDITIVE =
            TableNames.tables().stream().map("""
                            alter table ${%1$s} add column if not exists later_note varchar(80);
                            alter table ${%1$s} add column if not exists later_mark integer default 0 not null;
                            """::formatted).collect(Collectors.joining()) + """
            create index if not exists ${prefix}answer_note_ix on ${answer} (later_note);
            create table if not exists ${prefix}reminder (
                id         bigint not null primary key,
                session_id uuid not null,
                constraint ${prefix}reminder_session_fk foreign key (session_id) references ${session} (id)
            );
            create view ${prefix}note_view as select later_note from ${answer};
            """;

    @ParameterizedTest
    @EnumSource
    void anOlderSchemaIsRefusedByNameAndMigratedWithWhatIsInIt(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTablesOfItsOwn();
        InterviewSession kept = Samples.session();
        new JdbcSessionStore(dataSource).create(Samples.invite(kept));
        Dialect later = later(database, NEXT, LAST);
        assertThatThrownBy(() -> JdbcSchema.verify(dataSource, TableNames.standard(), later))
                .isInstanceOf(StoreException.class)
                .hasMessage("the schema is version 2, and this library needs version 4; JdbcSchema.migrate brings it"
                        + " there: column interview_answer.note is missing, column interview_answer.mark is missing, "
                        + "index interview_answer_note_ix is missing");

        JdbcSchema.migrate(dataSource, TableNames.standard(), later);

        JdbcSchema.verify(dataSource, TableNames.standard(), later);
        JdbcSessionStore store =
                JdbcSessionStore.builder(dataSource).dialect(later).build();
        assertThat(store.changeStatus(Samples.start(kept))).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatATableLacksIsRun(TestDatabase database) {
        DataSource dataSource = database.empty();
        JdbcSchema.migrate(dataSource, TableNames.standard(), later(database, NEXT));

        // To insert the version again would fail.
        JdbcSchema.migrate(dataSource, TableNames.standard(), later(database, NEXT, LAST));

        JdbcSchema.verify(dataSource, TableNames.standard(), later(database, NEXT, LAST));
    }

    @ParameterizedTest
    @EnumSource
    void aScriptThatFailsIsToldAndRunAgainOnceItIsRight(TestDatabase database) {
        DataSource dataSource = database.withTablesOfItsOwn();
        String failing = NEXT.replace("create index", "create nonsense;\ncreate index");

        assertThatThrownBy(() -> JdbcSchema.migrate(dataSource, TableNames.standard(), later(database, failing, LAST)))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("could not migrate the schema (SQLState 42");
        JdbcSchema.verify(dataSource);

        JdbcSchema.migrate(dataSource, TableNames.standard(), later(database, NEXT, LAST));

        JdbcSchema.verify(dataSource, TableNames.standard(), later(database, NEXT, LAST));
    }

    private static Dialect next(TestDatabase database, String script) {
        return later(database, script + "\ninsert into ${schema_version} (version) values (3);\n");
    }

    /** The database as a later version of the library might know it. */
    private static Dialect later(TestDatabase database, String... scripts) {
        List<String> all = new ArrayList<>(database.dialect().scripts());
        all.addAll(List.of(scripts));
        return (Dialect) Proxy.newProxyInstance(
                Dialect.class.getClassLoader(), new Class<?>[] {Dialect.class}, (self, method, arguments) -> {
                    try {
                        return method.getName().equals("scripts") ? all : method.invoke(database.dialect(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void anAbsentSchemaIsRefusedByName(TestDatabase database) {
        assertThatThrownBy(() -> JdbcSchema.verify(database.empty()))
                .isInstanceOf(StoreException.class)
                .hasMessage("the tables of Interview Edge are not there (no interview_schema_version); "
                        + "JdbcSchema.migrate makes them");
    }

    @ParameterizedTest
    @EnumSource
    void aNodeStartsOnANewerSchemaThatOnlyAdds(TestDatabase database) {
        DataSource dataSource = newer(database, ADDITIVE);

        JdbcSchema.verify(dataSource);

        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = store.create(Samples.invite(Samples.session()));
        assertThat(store.createAll(List.of(Samples.invite(Samples.session())))).hasSize(1);
        assertThat(store.changeStatus(Samples.start(session))).isPresent();
        assertThat(store.saveAnswer(Samples.answer(session, "Because", 0))).isPresent();
        assertThat(store.changeStatus(Samples.submit(session))).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void migratingANewerSchemaChangesNothing(TestDatabase database) {
        DataSource dataSource = newer(database, ADDITIVE);

        JdbcSchema.migrate(dataSource);

        JdbcSchema.verify(dataSource, TableNames.standard(), next(database, ADDITIVE));
    }

    @ParameterizedTest
    @EnumSource
    void aNewerSchemaWithoutAColumnThatIsNeededIsRefused(TestDatabase database) {
        assertRefusedAsNewer(
                newer(database, "alter table ${answer} drop column revision;"),
                "column interview_answer.revision is missing");
    }

    @ParameterizedTest
    @EnumSource
    void aNewerSchemaInWhichATableHasAnotherNameIsRefused(TestDatabase database) {
        assertRefusedAsNewer(
                newer(database, "alter table ${answer} rename to ${prefix}reply;"),
                "table interview_answer is missing");
    }

    @ParameterizedTest
    @EnumSource
    void aNewerSchemaWithAColumnThatHasToBeFilledIsRefused(TestDatabase database) {
        assertRefusedAsNewer(
                newer(database, "alter table ${answer} add column mark integer not null;"),
                "column interview_answer.mark has to be filled, and this library does not know it");
    }

    @ParameterizedTest
    @EnumSource
    void aNewerSchemaThatRefusesWhatThisLibraryStoresIsRefused(TestDatabase database) {
        DataSource dataSource = newer(
                database,
                "alter table ${session} add constraint ${prefix}session_status_ck check (status in ('new', 'done'));");

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the store was tried on this database, with nothing kept, and could not")
                .hasMessageEndingWith("; the schema is version 3, which a newer Interview Edge made (this one knows"
                        + " version 2). Use the newer library");
    }

    private static void assertRefusedAsNewer(DataSource dataSource, String missing) {
        for (Runnable start :
                new Runnable[] {() -> JdbcSchema.verify(dataSource), () -> JdbcSchema.migrate(dataSource)}) {
            assertThatThrownBy(start::run)
                    .isInstanceOf(StoreException.class)
                    .hasMessage("the schema is version 3, which a newer Interview Edge made (this one knows version 2),"
                            + " and this one cannot work on it: " + missing + ". Use the newer library");
        }
    }

    /** Tables that a next version with that script has migrated. */
    private static DataSource newer(TestDatabase database, String script) {
        DataSource dataSource = database.empty();
        JdbcSchema.migrate(dataSource, TableNames.standard(), next(database, script));
        return dataSource;
    }

    @ParameterizedTest
    @EnumSource
    void anAlteredSchemaIsToldWithEverythingThatIsMissing(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTablesOfItsOwn();
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
                        ? "alter table interview_answer modify answer_text varchar(5)"
                        : "alter table interview_answer alter column answer_text set data type varchar(5)");

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .isInstanceOf(StoreException.class)
                .hasMessage("the schema says it is version 2, but it was altered, or its tables were made by"
                        + " something else, such as a JPA provider: "
                        + "a unique key on interview_session (tenant_id, job_id, external_id) is missing, "
                        + "index interview_session_job_ix is missing, "
                        + "column interview_answer.answer_text has room for 5 characters and not for 1000000, "
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
                .locations("classpath:io/interviewedge/jdbc/" + folder(database))
                .placeholders(TableNames.standard().placeholders())
                .load();

        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(2);

        flyway.validate();
        JdbcSchema.verify(dataSource);
        assertThatCode(() -> JdbcSchema.migrate(dataSource)).doesNotThrowAnyException();
        InterviewSession session = Samples.session();
        new JdbcSessionStore(dataSource).create(Samples.invite(session));
    }

    private static String folder(TestDatabase database) {
        return database.dialect().name().toLowerCase(Locale.ROOT);
    }
}
