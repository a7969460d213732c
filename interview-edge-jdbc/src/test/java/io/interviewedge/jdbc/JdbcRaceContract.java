package io.interviewedge.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.store.SessionStore;
import io.interviewedge.testkit.SessionStoreRaceContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The contract's races on one pool, as in {@link JdbcStoreContract}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JdbcRaceContract extends SessionStoreRaceContract {

    private final StoreOnAPool store;

    JdbcRaceContract(HikariDataSource pool) {
        this.store = new StoreOnAPool(pool, TableNames.standard());
    }

    @Override
    protected SessionStore store() {
        return store.store();
    }

    @AfterAll
    void everyConnectionIsBack() {
        store.close();
    }
}
