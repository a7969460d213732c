package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

/** A store whose pool must have all its connections back in the end. */
record StoreOnAPool(HikariDataSource pool, JdbcSessionStore store) implements AutoCloseable {

    StoreOnAPool(HikariDataSource pool, TableNames names) {
        this(pool, madeStore(pool, names));
    }

    private static JdbcSessionStore madeStore(HikariDataSource pool, TableNames names) {
        JdbcSchema.migrate(pool, names);
        JdbcSchema.verify(pool, names);
        return JdbcSessionStore.builder(pool).names(names).build();
    }

    @Override
    public void close() {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        pool.close();
    }
}
