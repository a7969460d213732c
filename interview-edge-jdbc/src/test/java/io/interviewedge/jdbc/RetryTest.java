package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "HYT00", "90131"})
    void whatFailedBecauseOthersGotInTheWayIsRunAgain(String state) {
        SpyDataSource spy = new SpyDataSource(TestDatabase.H2_IN_MEMORY.withSchema());
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
        SpyDataSource spy = new SpyDataSource(database.withSchema());
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
        SpyDataSource spy = new SpyDataSource(database.withSchema());
        JdbcSessionStore store = new JdbcSessionStore(spy.dataSource());
        spy.failNext(new SQLException("disk full", "53100"));

        assertThatThrownBy(() -> store.findByToken(Samples.session().token()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("53100")
                .hasRootCauseMessage("disk full");
        assertThat(spy.calls()).hasSize(1);
    }
}
