package io.interviewedge.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.store.SessionStore;
import io.interviewedge.testkit.SessionStoreContract;
import java.util.UUID;
import javax.sql.DataSource;

/** How a host proves a dialect of its own, word for word as in docs/dialects.md. */
class OnMyDatabaseTest extends SessionStoreContract {

    private static final DataSource DATA_SOURCE = pool();
    private static final SessionStore STORE = madeStore();

    private static SessionStore madeStore() {
        Dialect dialect = new HsqldbDialect();
        JdbcSchema.migrate(DATA_SOURCE, TableNames.standard(), dialect);
        JdbcSchema.verify(DATA_SOURCE, TableNames.standard(), dialect);
        return JdbcSessionStore.builder(DATA_SOURCE).dialect(dialect).build();
    }

    @Override
    protected SessionStore store() {
        return STORE;
    }

    private static DataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";sql.pad_space=false");
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }
}
