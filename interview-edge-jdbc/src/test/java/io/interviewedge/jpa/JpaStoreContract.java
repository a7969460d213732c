package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.store.SessionStore;
import io.interviewedge.testkit.SessionStoreContract;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/**
 * The contract on one persistence unit, which every test of the class shares, and whose connections must all be back. Its host
 * caches whatever it can, which the store must not be misled by.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JpaStoreContract extends SessionStoreContract {

    private final HikariDataSource pool;
    private final EntityManagerFactory factory;
    private final SessionStore store;

    JpaStoreContract(Provider provider, HikariDataSource pool) {
        this.pool = pool;
        this.factory = provider.factory(
                Provider.withEntities(Provider.configuration(pool)).sharedCacheMode(SharedCacheMode.ALL));
        this.store = new JpaSessionStore(factory);
    }

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
