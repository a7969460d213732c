package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.error.StoreException;
import io.interviewedge.store.SessionStore;
import io.interviewedge.testkit.SessionStoreContract;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Behind PgBouncer, which shares connections between transactions. Runs only where its program is named:
 *
 * <pre>{@code
 * mvn -pl interview-edge-jdbc -am test -Dtest=PgBouncerTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dpgbouncer=/usr/sbin/pgbouncer
 * }</pre>
 */
@EnabledIfSystemProperty(named = PgBouncer.PROGRAM, matches = ".+")
class PgBouncerTest {

    private static PgBouncer bouncer;

    @BeforeAll
    static void start() throws Exception {
        bouncer = new PgBouncer(TestDatabase.POSTGRESQL.empty());
    }

    @AfterAll
    static void stop() {
        bouncer.close();
    }

    /** A pool on PgBouncer, and a schema of its own behind it. */
    private static StoreOnAPool store(String isolation) throws Exception {
        String schema = "s" + UUID.randomUUID().toString().replace("-", "");
        PGSimpleDataSource dataSource = bouncer.dataSource();
        dataSource.setPrepareThreshold(0);
        TestDatabase.run(dataSource, "create schema " + schema);
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(16);
        config.setTransactionIsolation(isolation);
        return new StoreOnAPool(
                new HikariDataSource(config), TableNames.standard().inSchema(schema));
    }

    /** Two connections of the driver number their statements alike, and share one connection of the server. */
    @Test
    void statementsThatTheDriverHasPreparedAreNamedWithTheirCure() {
        PGSimpleDataSource prepared = bouncer.dataSource();
        prepared.setPrepareThreshold(1);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10; i++) {
                        JdbcSchema.migrate(prepared, TableNames.standard().withPrefix("prepared_"));
                        JdbcSchema.verify(prepared, TableNames.standard().withPrefix("prepared_"));
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("behind a pooler such as PgBouncer")
                .hasMessageContaining("prepareThreshold=0");
    }

    /** The isolation under which the contract runs. */
    enum Isolation {
        TRANSACTION_READ_COMMITTED,
        TRANSACTION_SERIALIZABLE;

        private StoreOnAPool store;

        StoreOnAPool store() {
            if (store == null) {
                try {
                    store = PgBouncerTest.store(name());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            return store;
        }
    }

    /** With {@code prepareThreshold=0}. */
    @Nested
    @ParameterizedClass
    @EnumSource
    class TheContract extends SessionStoreContract {

        private final Isolation isolation;

        TheContract(Isolation isolation) {
            this.isolation = isolation;
        }

        @Override
        protected SessionStore store() {
            return isolation.store().store();
        }

        @AfterParameterizedClassInvocation
        static void everyConnectionIsBack(Isolation isolation) {
            isolation.store().close();
        }
    }
}
