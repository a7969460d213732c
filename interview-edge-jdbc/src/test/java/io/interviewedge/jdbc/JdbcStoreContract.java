package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.store.SessionStore;
import io.interviewedge.testkit.SessionStoreContract;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The contract on one data source, which every test of the class shares, and which must have all its connections back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JdbcStoreContract extends SessionStoreContract {

    private final DataSource dataSource;
    private final SessionStore store;

    JdbcStoreContract(DataSource dataSource) {
        this(dataSource, TableNames.standard());
    }

    JdbcStoreContract(DataSource dataSource, TableNames names) {
        this.dataSource = dataSource;
        JdbcSchema.migrate(dataSource, names);
        this.store = JdbcSessionStore.builder(dataSource).names(names).build();
    }

    @Override
    protected SessionStore store() {
        return store;
    }

    @AfterAll
    void everyConnectionIsBack() {
        if (dataSource instanceof HikariDataSource pool) {
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            pool.close();
        }
    }
}
