package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.TransactionActiveException;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.jdbc.dialect.H2Dialect;
import io.interviewedge.session.InterviewSession;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Transactions that come from something other than the library's own use of a data source. */
class TransactionSourceTest {

    /** A host's way to run work, which passes it on and can be told to fail and to be in a transaction. */
    private static final class HostTransactions implements TransactionSource {

        private final TransactionSource real;
        private boolean joining;
        private int failures;
        private int runs;

        HostTransactions(DataSource dataSource) {
            this.real = TransactionSource.of(dataSource);
        }

        @Override
        public boolean isJoining() {
            return joining;
        }

        @Override
        public <T> T run(boolean several, Predicate<? super T> keeps, Work<T> work) throws SQLException {
            runs++;
            if (failures > 0) {
                failures--;
                throw new SQLException("in the way", "40001");
            }
            return real.run(several, keeps, work);
        }
    }

    private final HostTransactions transactions = new HostTransactions(TestDatabase.H2_IN_MEMORY.withTables());
    private final JdbcSessionStore store =
            JdbcSessionStore.builder(transactions).dialect(new H2Dialect()).build();
    private final InterviewSession session = Samples.session();

    @Test
    void whatASourceSaysWasInTheWayIsRunAgain() {
        transactions.failures = 2;

        store.create(Samples.invite(session));

        assertThat(transactions.runs).isEqualTo(3);
        assertThat(store.findByToken(session.token())).isPresent();
    }

    @Test
    void noAnalysisIsClaimedWhileTheSourceIsJoining() {
        store.create(Samples.invite(session));
        transactions.joining = true;

        assertThatThrownBy(() -> store.claimAnalysis(
                        Analysis.claim(session.id(), 1, "rules 1", Samples.NOON, Samples.NOON.plusSeconds(120)),
                        null,
                        Samples.draft(SessionEventType.ANALYSIS_STARTED)))
                .isInstanceOf(TransactionActiveException.class);
    }

    @Test
    void theSameStoreWorksInOtherTransactions() {
        HostTransactions others = new HostTransactions(TestDatabase.H2_IN_MEMORY.withTablesOfItsOwn());

        store.in(others).create(Samples.invite(session));

        assertThat(store.findByToken(session.token())).isEmpty();
        assertThat(others.runs).isPositive();
    }

    @Test
    void onlyADataSourceHasToBeToldWhenToJoin() {
        JdbcSessionStore.Builder builder = JdbcSessionStore.builder(transactions);

        assertThatThrownBy(() -> builder.joining(() -> true, () -> null))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("a TransactionSource says itself when there is a transaction to join");
    }
}
