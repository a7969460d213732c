package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.interviewedge.error.StoreException;
import io.interviewedge.testsupport.EmbeddedMariaDb;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What the store needs of a database is tried by {@code verify}, and nothing stays of it. */
@Tag("server")
class StoreTrialTest {

    @ParameterizedTest
    @EnumSource
    void nothingStaysOfIt(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        Tally before = Tally.of(dataSource);

        JdbcSchema.verify(dataSource);

        assertThat(Tally.of(dataSource)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IGNORECASE=TRUE", "INIT=SET COLLATION ENGLISH STRENGTH PRIMARY"})
    void anH2ThatMakesOneOfTwoKeysIsRefused(String setting) {
        DataSource dataSource = h2(setting);
        JdbcSchema.migrate(dataSource);

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("takes texts that differ for the same")
                .hasMessageContaining("interview_session.external_id")
                .hasMessageContaining("interview_session.token")
                .hasMessageContaining("IGNORECASE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table interview_session alter column external_id type varchar(128) collate ignoring_case",
                "alter table interview_session alter column external_id type varchar(128) collate ignoring_accents"
            })
    void aCollationOfPostgreSqlThatMakesOneOfTwoKeysIsRefused(String alteration) throws SQLException {
        DataSource dataSource = TestDatabase.POSTGRESQL.withTablesOfItsOwn();
        TestDatabase.run(dataSource, """
                create collation ignoring_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
                create collation ignoring_accents (provider = icu, locale = 'und-u-ks-level1-kc-true', deterministic = false);
                """);
        TestDatabase.run(dataSource, alteration);

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(" in interview_session.external_id, so one candidate");
    }

    /** The last makes no difference but for blanks at the end. */
    @ParameterizedTest
    @ValueSource(strings = {"utf8mb4_general_ci", "utf8mb4_uca1400_as_ci", "utf8mb4_bin"})
    void aCollationOfMariaDbThatMakesOneOfTwoKeysIsRefused(String collation) throws SQLException {
        DataSource dataSource = TestDatabase.MARIADB.withTablesOfItsOwn();
        TestDatabase.run(
                dataSource,
                "alter table interview_session modify external_id varchar(128) character set utf8mb4 collate "
                        + collation);

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(" in interview_session.external_id, so one candidate");
    }

    /** Where verify passes, the store works. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSSQLServer",
                "PostgreSQL",
                "MySQL",
                "MariaDB",
                "Oracle",
                "DB2",
                "Derby",
                "HSQLDB",
                "LEGACY",
                "STRICT"
            })
    void aModeOfH2WorksOrIsRefusedInOneSentence(String mode) throws SQLException {
        DataSource dataSource = h2("MODE=" + mode);
        JdbcSchema.migrate(dataSource);

        Throwable refused = catchThrowable(() -> JdbcSchema.verify(dataSource));

        if (refused != null) {
            assertThat(mode).isIn("MSSQLServer", "Derby", "Oracle");
            assertThat(refused)
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("the store was tried on this database")
                    .hasMessageContaining("use H2 in its regular mode");
        } else {
            JdbcSessionStore store = new JdbcSessionStore(dataSource);
            EveryWrite everything = new EveryWrite(store);
            everything.assertEveryReadWorks(store);
            for (EveryWrite.Write write : EveryWrite.Write.values()) {
                assertThat(everything.happens(write, store)).as(write.name()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf8mb3", "latin1"})
    void aColumnThatDoesNotKeepEveryTextIsRefused(String charset) throws SQLException {
        for (String strictness : new String[] {"", "&sessionVariables=sql_mode=''"}) {
            DataSource dataSource = EmbeddedMariaDb.empty(strictness);
            JdbcSchema.migrate(dataSource);
            TestDatabase.run(
                    dataSource, "alter table interview_answer modify answer_text longtext character set " + charset);

            assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the store was tried")
                    .hasMessageContaining("UTF-8");
        }
    }

    /** Work in it could not be undone, and half of a step would stay. */
    @ParameterizedTest
    @ValueSource(strings = {"MyISAM", "Aria", "MEMORY"})
    void aTableThatTakesNoPartInTransactionsIsRefused(String engine) throws SQLException {
        DataSource dataSource = TestDatabase.MARIADB.withTablesOfItsOwn();
        TestDatabase.run(dataSource, "alter table interview_relay engine = " + engine);

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("table interview_relay takes no part in transactions (its engine is not InnoDB)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQL_ASCII", "LATIN1"})
    void anEncodingOfPostgreSqlThatLacksLettersIsRefused(String encoding) throws SQLException {
        String name = "d" + UUID.randomUUID().toString().replace("-", "");
        DataSource server = TestDatabase.POSTGRESQL.empty();
        TestDatabase.run(
                server,
                "create database " + name + " encoding '" + encoding
                        + "' template template0 lc_collate 'C' lc_ctype 'C'");
        PGSimpleDataSource dataSource = PostgresAccounts.copy(server);
        dataSource.setDatabaseName(name);
        dataSource.setCurrentSchema("public");
        JdbcSchema.migrate(dataSource);

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "the encoding of this database is " + encoding + ", which does not keep the letters of every"
                                + " language; use a database that was created with encoding 'UTF8'");
    }

    /** Otherwise a relay, an analysis or a delivery would be the first to fail, days later. */
    @Test
    void anAccountThatLacksOneRightOnOneTableIsRefused() throws SQLException {
        DataSource owner = TestDatabase.POSTGRESQL.withTablesOfItsOwn();
        PGSimpleDataSource account = PostgresAccounts.account(owner, "select, insert, update");
        JdbcSchema.verify(account);
        List<String> all = List.of(
                "session",
                "script",
                "question",
                "answer",
                "analysis",
                "analysis_trait",
                "analysis_observation",
                "event");
        List<String> updated = List.of("session", "answer", "analysis", "event", "relay");
        for (String right : List.of("select", "insert", "update")) {
            for (String table : right.equals("update") ? updated : all) {
                String on = right + " on interview_" + table;
                TestDatabase.run(owner, "revoke " + on + " from " + account.getUser());

                assertThatThrownBy(() -> JdbcSchema.verify(account))
                        .as(on)
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("(SQLState 42501); the account has no right to do that; the store needs"
                                + " select, insert and update on its tables");

                TestDatabase.run(owner, "grant " + on + " to " + account.getUser());
            }
        }
        JdbcSchema.verify(account);
    }

    @ParameterizedTest
    @EnumSource
    void tablesThatAJpaProviderMadeAreRefusedByName(TestDatabase database) throws SQLException {
        DataSource dataSource = database.empty();
        TestDatabase.run(dataSource, "create table interview_session (id varchar(36) primary key, token varchar(36))");

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not there (no interview_schema_version), but interview_session is")
                .hasMessageContaining("a JPA provider makes such tables");
    }

    private static DataSource h2(String settings) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;" + settings);
        return dataSource;
    }
}
