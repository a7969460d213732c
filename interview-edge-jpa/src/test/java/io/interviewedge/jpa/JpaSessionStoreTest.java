package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.store.SessionStore;
import io.interviewedge.testkit.SessionStoreContract;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The contract on one persistence unit, whose host caches whatever it can, and whose connections must all be back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JpaSessionStoreTest extends SessionStoreContract {

    private final HikariDataSource pool = HostDatabase.POSTGRESQL.pool();
    private final EntityManagerFactory factory =
            Unit.HIBERNATE.factory("host", pool, Map.of("jakarta.persistence.sharedCache.mode", "ALL"));
    private final SessionStore store = new JpaSessionStore(factory);

    @Override
    protected SessionStore store() {
        return store;
    }

    @AfterAll
    void everyConnectionIsBack() {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        factory.close();
        pool.close();
    }
}
