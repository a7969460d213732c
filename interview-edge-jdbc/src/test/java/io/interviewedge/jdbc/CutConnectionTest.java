package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.StoreException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jdbc.CutConnections.Moment;
import io.interviewedge.jdbc.dialect.PostgreSqlDialect;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionQuery;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An administrator ends the connection at each call of each write in turn: the write is refused by a typed failure, or
 * was done before; it is done whole or not at all; and the store goes on with another connection.
 */
@Tag("server")
class CutConnectionTest {

    /** The way that PostgreSQL goes where somebody else has just changed the row. */
    private static final Steps BEHIND_A_LOCK = behindALock();

    /** A write of a fixture, by a data source, which says whether it happened. */
    record Write(TestDatabase database, String name, BiPredicate<EveryWrite, DataSource> step) {

        @Override
        public String toString() {
            return name + " on " + database;
        }
    }

    static Stream<Write> writes() {
        return Stream.concat(
                Stream.of(TestDatabase.POSTGRESQL, TestDatabase.MARIADB).flatMap(CutConnectionTest::ofTheStore),
                Stream.of(
                        new Write(
                                TestDatabase.POSTGRESQL,
                                "answer behind a lock",
                                (everything, dataSource) -> BEHIND_A_LOCK
                                        .save(transactions(dataSource), everything.answer())
                                        .isPresent()),
                        new Write(
                                TestDatabase.POSTGRESQL,
                                "submit behind a lock",
                                (everything, dataSource) -> BEHIND_A_LOCK
                                        .change(transactions(dataSource), everything.submit())
                                        .isPresent())));
    }

    private static Stream<Write> ofTheStore(TestDatabase database) {
        return Stream.of(EveryWrite.Write.values())
                .map(write -> new Write(
                        database,
                        write.name(),
                        (everything, dataSource) -> everything.happens(write, store(dataSource, database))));
    }

    private static JdbcSessionStore store(DataSource dataSource, TestDatabase database) {
        return JdbcSessionStore.builder(dataSource).dialect(database.dialect()).build();
    }

    private static Steps behindALock() {
        Statements statements = new Statements(new PostgreSqlDialect(), TableNames.standard());
        return new LockedSteps(new SessionRows(statements), new AnswerRows(statements), new EventRows(statements));
    }

    private static Transactions transactions(DataSource dataSource) {
        return new Transactions(TransactionSource.of(dataSource), new PostgreSqlDialect());
    }

    /** What became of a write. */
    private record Outcome(@Nullable Throwable refused, Tally change, int calls) {}

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteIsDoneWholeOrNotAtAll(Write write) throws SQLException {
        DataSource dataSource = write.database.withTables();
        CutConnections cut = new CutConnections(dataSource, write.database);
        try (HikariDataSource pool = pool(cut)) {
            Outcome uncut = run(write, dataSource, pool, cut, 0, Moment.BEFORE_IT_RUNS);
            int calls = uncut.calls;
            // MariaDB is told afterwards to commit each statement by itself again.
            int commit = write.database == TestDatabase.MARIADB ? calls - 1 : calls;
            assertThat(uncut.refused).isNull();
            assertThat(commit).isPositive();

            for (Moment moment : Moment.values()) {
                for (int call = 1; call <= calls; call++) {
                    Outcome outcome = run(write, dataSource, pool, cut, call, moment);

                    String cutHere = moment + ", call " + call + " of " + calls;
                    boolean done = call > commit || (call == commit && moment == Moment.BEFORE_ITS_REPLY);
                    assertThat(outcome.change.isNothing()).as(cutHere).isEqualTo(!done);
                    assertThat(outcome.change).as(cutHere).isIn(uncut.change, uncut.change.since(uncut.change));
                    assertThat(outcome.refused == null).as(cutHere).isEqualTo(call > commit);
                }
            }
            assertThat(run(write, dataSource, pool, cut, 0, Moment.BEFORE_IT_RUNS).change)
                    .as("the store goes on")
                    .isEqualTo(uncut.change);
        }
    }

    /** With a fixture of its own, which is stored by the pool that the last cut has left behind. */
    private static Outcome run(
            Write write, DataSource dataSource, HikariDataSource pool, CutConnections cut, int call, Moment moment)
            throws SQLException {
        EveryWrite everything = new EveryWrite(store(pool, write.database));
        Tally before = Tally.of(dataSource);
        cut.at(call, moment);
        Throwable refused = catchThrowable(
                () -> assertThat(write.step.test(everything, pool)).isTrue());
        int calls = cut.stop();

        if (refused != null) {
            assertThat(refused).isInstanceOf(StoreException.class).hasMessageStartingWith("could not ");
            everything.assertTellsNoValue(refused);
        }
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        Tally after = Tally.of(dataSource);
        after.assertEventsAgreeWithRows();
        return new Outcome(refused, after.since(before), calls);
    }

    /** Whoever never heard that it was done asks once more, and is given what was done. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void whatWasDoneUnheardIsFoundWhenItIsAskedForAgain(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        CutConnections cut = new CutConnections(dataSource, database);
        try (HikariDataSource pool = pool(cut)) {
            InterviewEdge edge = InterviewEdge.builder()
                    .jobs(id -> Optional.of(Samples.JOB))
                    .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                    .store(store(pool, database))
                    .build();
            InviteRequest request = InviteRequest.forJob("backend")
                    .email("ada@example.com")
                    .externalId("application-1")
                    .build();
            // The script is there already, so that one transaction does it all.
            new JdbcSessionStore(dataSource).create(Samples.invite(Samples.session()));

            cut.atTheNextEnd();
            assertThatThrownBy(() -> edge.invites().invite(request)).isInstanceOf(StoreException.class);
            Tally invited = Tally.of(dataSource);
            InviteToken token = edge.invites().invite(request).session().token();
            assertThat(Tally.of(dataSource)).isEqualTo(invited);

            edge.interviews().start(token);
            cut.atTheNextEnd();
            assertThatThrownBy(() -> edge.interviews().answer(token, "why", "Because", 0))
                    .isInstanceOf(StoreException.class);
            assertThat(edge.interviews().view(token).questions().get(0).answer())
                    .isEqualTo("Because");
            assertThat(edge.interviews().answer(token, "why", "Because", 0).revision())
                    .isEqualTo(1);

            cut.atTheNextEnd();
            assertThatThrownBy(() -> edge.interviews().submit(token)).isInstanceOf(StoreException.class);
            assertThat(edge.tracking().counts(SessionQuery.all())).containsEntry(SessionStatus.COMPLETED, 1L);
            Tally submitted = Tally.of(dataSource);
            edge.interviews().submit(token);
            assertThat(Tally.of(dataSource)).isEqualTo(submitted);
        }
    }

    /** One connection at a time, so that the next one is made when the last one is gone. */
    private static HikariDataSource pool(CutConnections cut) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(cut.dataSource());
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }
}
