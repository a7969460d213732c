package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "HYT00", "90131"})
    void whatFailedBecauseOthersGotInTheWayIsRunAgain(String state) {
        SpyDataSource spy = new SpyDataSource(TestDatabase.H2_IN_MEMORY.withTables());
        JdbcSessionStore store = new JdbcSessionStore(spy.dataSource());
        InterviewSession session = Samples.session();
        spy.failNext(new SQLException("in the way", state), new SQLException("in the way", state));

        store.create(Samples.invite(session));

        assertThat(spy.calls())
                .containsOnlyOnce("commit")
                .filteredOn("rollback"::equals)
                .hasSize(2);
        assertThat(store.findByToken(session.token())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void itIsGivenUpAfterSomeAttempts(TestDatabase database) {
        SpyDataSource spy = new SpyDataSource(database.withTables());
        JdbcSessionStore store = new JdbcSessionStore(spy.dataSource());
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        spy.calls();
        spy.failNext(IntStream.range(0, 12)
                .mapToObj(i -> new SQLException("in the way", "40001"))
                .toArray(SQLException[]::new));

        assertThatThrownBy(() -> store.changeStatus(Samples.start(session)))
                .isInstanceOf(StoreException.class)
                .hasMessage("could not change a session's status (SQLState 40001); others kept getting in the way; "
                        + "try again, in a new transaction if this one is yours");

        assertThat(spy.calls()).filteredOn(call -> !call.equals("rollback")).hasSize(12);
        assertThat(spy.open()).isZero();
        assertThat(store.changeStatus(Samples.start(session))).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void otherFailuresAreNotTriedAgain(TestDatabase database) {
        SpyDataSource spy = new SpyDataSource(database.withTables());
        JdbcSessionStore store = new JdbcSessionStore(spy.dataSource());
        spy.failNext(new SQLException("gone", "08003"));

        assertThatThrownBy(() -> store.findByToken(Samples.session().token()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("08003")
                .hasRootCauseMessage("gone");
        assertThat(spy.calls()).hasSize(1);
    }

    @Test
    void aListIsTriedAgainForAsLongAsOthersStoreItsExternalIds() {
        DataSource dataSource = TestDatabase.H2_IN_MEMORY.withTables();
        JdbcSessionStore others = new JdbcSessionStore(dataSource);
        others.create(Samples.invite(Samples.session("first of the script")));
        List<InterviewSession> theirs = sessions(8);
        Iterator<InterviewSession> next = theirs.iterator();
        JdbcSessionStore store = new JdbcSessionStore(beforeEachInsert(dataSource, () -> {
            if (next.hasNext()) {
                others.create(Samples.invite(next.next()));
            }
        }));
        List<InterviewSession> ours = sessions(10);

        List<InterviewSession> stored =
                store.createAll(ours.stream().map(Samples::invite).toList());

        assertThat(stored.subList(0, 8)).isEqualTo(theirs);
        assertThat(stored.subList(8, 10)).isEqualTo(ours.subList(8, 10));
        assertThat(store.list(TenantId.SINGLE, SessionQuery.all(), 100)).hasSize(11);
    }

    private static List<InterviewSession> sessions(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Samples.session("application " + i))
                .toList();
    }

    private static DataSource beforeEachInsert(DataSource real, Runnable others) {
        return SpyDataSource.proxy(DataSource.class, (method, arguments) -> {
            Object result = SpyDataSource.invoke(real, method, arguments);
            return result instanceof Connection connection
                    ? SpyDataSource.proxy(Connection.class, (m, a) -> {
                        if (m.getName().equals("prepareStatement")
                                && a[0].toString().contains("insert into interview_session")) {
                            others.run();
                        }
                        return SpyDataSource.invoke(connection, m, a);
                    })
                    : result;
        });
    }
}
