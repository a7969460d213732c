package io.interviewedge.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.store.SessionStore;
import io.interviewedge.testkit.SessionStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The contract on one pool, which every test of the class shares, and which must have all its connections back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JdbcStoreContract extends SessionStoreContract {

    private final StoreOnAPool store;

    JdbcStoreContract(HikariDataSource pool) {
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
