package io.interviewedge.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.H2Dialect;
import io.interviewedge.jdbc.dialect.MariaDbDialect;
import io.interviewedge.jdbc.dialect.PostgreSqlDialect;
import io.interviewedge.testsupport.EmbeddedMariaDb;
import io.interviewedge.testsupport.EmbeddedPostgreSql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that the tests run on. Each call of {@link #empty()} gives a place of its own, with no table in it. */
enum TestDatabase {
    H2_IN_MEMORY(new H2Dialect()) {
        @Override
        DataSource empty() {
            return h2("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    H2_IN_A_FILE(new H2Dialect()) {
        @Override
        DataSource empty() {
            return h2("file:" + Path.of("target", "h2-" + UUID.randomUUID()).toAbsolutePath());
        }
    },
    POSTGRESQL(new PostgreSqlDialect()) {
        @Override
        DataSource empty() {
            return EmbeddedPostgreSql.empty();
        }
    },
    MARIADB(new MariaDbDialect()) {
        @Override
        DataSource empty() {
            return EmbeddedMariaDb.empty("");
        }
    };

    private static final Map<TestDatabase, DataSource> SHARED = new ConcurrentHashMap<>();

    private final Dialect dialect;

    TestDatabase(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Plain connections from the driver. */
    abstract DataSource empty();

    Dialect dialect() {
        return dialect;
    }

    /**
     * The tables without a row in them, in the one place that all tests of a JVM share. For tests that leave the tables
     * as they are.
     */
    DataSource withTables() {
        DataSource dataSource = SHARED.computeIfAbsent(this, TestDatabase::withTablesOfItsOwn);
        try {
            run(dataSource, emptying());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return dataSource;
    }

    /** The tables in a place of its own. For tests that alter them, or add others. */
    DataSource withTablesOfItsOwn() {
        DataSource dataSource = empty();
        JdbcSchema.migrate(dataSource);
        return dataSource;
    }

    /** From those that refer to others to those that are referred to. */
    private String emptying() {
        StringBuilder deletes = new StringBuilder("update interview_relay set holder = null, lease_until = 0;\n");
        for (ScriptTables.Table table : ScriptTables.of(dialect)) {
            if (!Set.of("schema_version", "relay").contains(table.name())) {
                deletes.insert(0, "delete from interview_" + table.name() + ";\n");
            }
        }
        return deletes.toString();
    }

    static HikariDataSource pool(DataSource dataSource, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setAutoCommit(autoCommit);
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    /** Runs statements that end with a semicolon at the end of a line. */
    static void run(DataSource dataSource, String script) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : script.split(";\\s*(\\R|$)", -1)) {
                if (!text.isBlank()) {
                    statement.execute(text);
                }
            }
        }
    }

    private static DataSource h2(String place) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:" + place);
        return dataSource;
    }
}
