package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import io.interviewedge.error.TransactionActiveException;
import io.interviewedge.store.SessionStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The row that relays hold, where hosts touch it. */
class RelayLeaseTest {

    @ParameterizedTest
    @EnumSource
    void aTransactionOfTheHostNeverHoldsTheLease(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        UUID relay = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            SessionStore joined = new JdbcSessionStore(dataSource).joining(connection);

            assertThatThrownBy(() -> joined.claimRelay(relay, Samples.NOON, Samples.NOON.plusSeconds(60)))
                    .isInstanceOf(TransactionActiveException.class);
            assertThatThrownBy(() -> joined.renewRelay(relay, Samples.NOON))
                    .isInstanceOf(TransactionActiveException.class);
            assertThatThrownBy(() -> joined.releaseRelay(relay)).isInstanceOf(TransactionActiveException.class);
            connection.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatIsGoneIsMissedAndComesBackWithTheScript(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTablesOfItsOwn();
        SessionStore store = new JdbcSessionStore(dataSource);
        TestDatabase.run(dataSource, "delete from interview_relay");

        assertThatThrownBy(() -> store.claimRelay(UUID.randomUUID(), Samples.NOON, Samples.NOON.plusSeconds(60)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("interview_relay has lost its row");

        TestDatabase.run(dataSource, "delete from interview_schema_version");
        JdbcSchema.migrate(dataSource);
        assertThat(store.claimRelay(UUID.randomUUID(), Samples.NOON, Samples.NOON.plusSeconds(60)))
                .isTrue();
    }
}
