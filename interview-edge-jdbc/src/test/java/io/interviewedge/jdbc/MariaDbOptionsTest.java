package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import io.interviewedge.testsupport.EmbeddedMariaDb;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** What a host may have set on MariaDB or its driver, and what would spoil an answer or tell it. */
class MariaDbOptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "&useServerPrepStmts=true"})
    void aSessionThatTakesEmptyTextForNullIsRefusedAtStartUpAndSpoilsNoAnswer(String options) throws SQLException {
        DataSource dataSource = EmbeddedMariaDb.empty(options);
        JdbcSchema.migrate(dataSource);
        MariaDbDataSource emptyIsNull = new MariaDbDataSource(((MariaDbDataSource) dataSource).getUrl()
                + "&sessionVariables=sql_mode='EMPTY_STRING_IS_NULL,STRICT_TRANS_TABLES'");
        emptyIsNull.setUser("root");
        emptyIsNull.setPassword("");
        JdbcSessionStore store = new JdbcSessionStore(emptyIsNull);
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        store.changeStatus(Samples.start(session));
        store.saveAnswer(Samples.answer(session, "Because", 0));
        StoredSession before = store.find(TenantId.SINGLE, session.id()).orElseThrow();

        assertThatThrownBy(() -> JdbcSchema.verify(emptyIsNull))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the sql_mode of these sessions has EMPTY_STRING_IS_NULL");
        assertThatThrownBy(() -> store.saveAnswer(Samples.answer(session, "", 1)))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("could not save an answer (SQLState 23000)");

        assertThat(store.find(TenantId.SINGLE, session.id())).contains(before);
        JdbcSessionStore other = new JdbcSessionStore(dataSource);
        assertThat(other.saveAnswer(Samples.answer(session, "", 1))).isPresent();
        assertThat(store.find(TenantId.SINGLE, session.id()).orElseThrow().answers())
                .as("what was emptied elsewhere is read here")
                .hasEntrySatisfying("why", answer -> assertThat(answer.text()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&dumpQueriesOnException=true",
                "&dumpQueriesOnException=true&useServerPrepStmts=true",
                "&dumpQueriesOnException=true&includeInnodbStatusInDeadlockExceptions=true"
            })
    void aDriverThatShowsStatementsShowsNoneInAFailureOfOurs(String options) throws SQLException {
        DataSource dataSource = EmbeddedMariaDb.empty(options);
        JdbcSchema.migrate(dataSource);
        EveryWrite everything = new EveryWrite(new JdbcSessionStore(dataSource));
        TestDatabase.run(dataSource, "rename table interview_event to elsewhere");
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        assertTellsNoValue(everything, store, "42S02");
        TestDatabase.run(dataSource, "rename table elsewhere to interview_event");

        MariaDbDataSource readOnly =
                new MariaDbDataSource(((MariaDbDataSource) dataSource).getUrl() + "&sessionVariables=tx_read_only=1");
        readOnly.setUser("root");
        readOnly.setPassword("");
        assertTellsNoValue(everything, new JdbcSessionStore(readOnly), "25006");
    }

    private static void assertTellsNoValue(EveryWrite everything, JdbcSessionStore store, String state) {
        for (EveryWrite.Write write : EveryWrite.Write.values()) {
            // Finding events to mark is no write; where the log is gone it fails all the same.
            Throwable refused = catchThrowable(() -> everything.happens(write, store));

            assertThat(refused)
                    .as(write.name())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(state);
            assertThat(refused.getCause()).isInstanceOf(SQLException.class).hasMessageNotContaining("Query is");
            everything.assertTellsNoValue(refused);
        }
    }
}
