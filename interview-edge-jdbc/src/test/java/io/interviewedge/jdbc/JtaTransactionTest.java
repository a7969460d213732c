package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import com.zaxxer.hikari.HikariDataSource;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.StoreException;
import io.interviewedge.error.TransactionActiveException;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With the transactions and the pool of Quarkus: Narayana and Agroal. */
class JtaTransactionTest {

    private final TransactionManager transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
    private final TransactionSynchronizationRegistry registry = new TransactionSynchronizationRegistryImple();
    private final InterviewSession session = Samples.session();

    /** Otherwise it writes its log into the working directory. */
    @BeforeAll
    static void keepTheLogInMemory() {
        for (String store : new String[] {"default", "stateStore", "communicationStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
    }

    @AfterEach
    void noTransactionIsLeft() throws Exception {
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jdbc.SpringTransactionTest#databasesAndAutoCommit")
    void whatTheHostCommitsIsThereAndWhatItRollsBackIsNot(TestDatabase database, boolean autoCommit) throws Exception {
        DataSource plain = database.withTablesOfItsOwn();
        try (AgroalDataSource pool = pool(plain, autoCommit)) {
            JdbcSessionStore store = store(pool, registry);

            transactions.begin();
            store.create(Samples.invite(Samples.session()));
            store.createAll(List.of(Samples.invite(Samples.session())));
            transactions.rollback();
            assertThat(new JdbcSessionStore(plain).unrelayed(null, 10)).isEmpty();

            transactions.begin();
            store.create(Samples.invite(session));
            store.changeStatus(Samples.start(session));
            assertThat(new JdbcSessionStore(plain).unrelayed(null, 10)).isEmpty();
            transactions.commit();
            assertThat(new JdbcSessionStore(plain).unrelayed(null, 10)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jdbc.SpringTransactionTest#databasesAndAutoCommit")
    void outsideOfATransactionTheLibraryHasItsOwn(TestDatabase database, boolean autoCommit) throws Exception {
        DataSource plain = database.withTablesOfItsOwn();
        try (AgroalDataSource pool = pool(plain, autoCommit)) {
            JdbcSessionStore store = store(pool, registry);

            store.create(Samples.invite(session));
            store.changeStatus(Samples.start(session));

            assertThat(new JdbcSessionStore(plain).unrelayed(null, 10)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jdbc.SpringTransactionTest#databasesAndAutoCommit")
    void aTransactionThatIsMarkedForRollbackIsNotTakenForNone(TestDatabase database, boolean autoCommit)
            throws Exception {
        DataSource plain = database.withTablesOfItsOwn();
        try (AgroalDataSource pool = pool(plain, autoCommit)) {
            JdbcSessionStore store = store(pool, registry);
            for (boolean used : new boolean[] {true, false}) {
                transactions.begin();
                if (used) {
                    store.create(Samples.invite(Samples.session()));
                }
                transactions.setRollbackOnly();
                try {
                    store.create(Samples.invite(session));
                } catch (StoreException refused) {
                    assertThat(refused).hasMessageStartingWith("could not store a new session");
                }
                assertThatThrownBy(() -> store.claimAnalysis(
                                Analysis.claim(session.id(), 1, "rules 1", Samples.NOON, Samples.NOON.plusSeconds(60)),
                                null,
                                Samples.draft(SessionEventType.ANALYSIS_STARTED)))
                        .isInstanceOf(TransactionActiveException.class);
                transactions.rollback();
            }

            assertThat(new JdbcSessionStore(plain).unrelayed(null, 10)).isEmpty();
        }
    }

    /** In Quarkus {@code quarkus.datasource.jdbc.transactions=disabled}. */
    @ParameterizedTest
    @MethodSource("io.interviewedge.jdbc.SpringTransactionTest#databasesAndAutoCommit")
    void aDataSourceThatIsNoPartOfTheTransactionsIsRefused(TestDatabase database, boolean autoCommit) throws Exception {
        DataSource plain = database.withTablesOfItsOwn();
        try (HikariDataSource pool = TestDatabase.pool(plain, autoCommit)) {
            JdbcSessionStore store = store(pool, registry);

            transactions.begin();
            assertThatThrownBy(() -> store.create(Samples.invite(session)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("the store was told to join a transaction, but");
            transactions.commit();

            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            assertThat(new JdbcSessionStore(plain).unrelayed(null, 10)).isEmpty();
        }
    }

    private static JdbcSessionStore store(DataSource dataSource, TransactionSynchronizationRegistry registry) {
        return JdbcSessionStore.builder(TransactionSource.managed(
                        dataSource, () -> registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION))
                .build();
    }

    private AgroalDataSource pool(DataSource plain, boolean autoCommit) throws SQLException {
        try (Connection connection = plain.getConnection()) {
            String url = connection.getMetaData().getURL();
            String user = connection.getMetaData().getUserName().split("@", -1)[0];
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(4)
                            .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                    .autoCommit(autoCommit)
                                    .principal(new NamePrincipal(user))
                                    .credential(new SimplePassword("")))));
        }
    }
}
