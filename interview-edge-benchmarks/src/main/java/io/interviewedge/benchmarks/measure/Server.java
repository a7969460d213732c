package io.interviewedge.benchmarks.measure;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of the benchmark's own, with the server's default settings except for what its factories say. */
public final class Server implements AutoCloseable {

    private static final int MAX_CONNECTIONS = 8;

    private final EmbeddedPostgres postgres;

    private Server(Map<String, String> settings) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        // The server's own default, which the wrapper would change.
        builder.setServerConfig("synchronous_commit", "on");
        settings.forEach(builder::setServerConfig);
        this.postgres = builder.start();
    }

    /** A commit waits until the disk has it, as in production. */
    public static Server durable() throws IOException {
        return new Server(Map.of("fsync", "on"));
    }

    /** A commit does not wait for the disk, so that what is compared is work and not waiting. */
    public static Server fast() throws IOException {
        return new Server(Map.of("fsync", "off"));
    }

    /** Fast, but for keeping books on each statement: {@link ServerWork}. */
    public static Server withBooks() throws IOException {
        return new Server(Map.of(
                "fsync", "off",
                "shared_preload_libraries", "pg_stat_statements",
                "pg_stat_statements.track_planning", "on"));
    }

    /** Connections that work in that schema, which is made if it is not there. */
    public PGSimpleDataSource schema(String schema) throws SQLException {
        PGSimpleDataSource dataSource = (PGSimpleDataSource) postgres.getPostgresDatabase();
        execute(dataSource, "create schema if not exists " + schema);
        dataSource.setCurrentSchema(schema);
        dataSource.setSslMode("disable");
        dataSource.setGssEncMode("disable");
        return dataSource;
    }

    /** A pool as a host would have it. */
    public static HikariDataSource pool(DataSource dataSource, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setAutoCommit(autoCommit);
        config.setMaximumPoolSize(MAX_CONNECTIONS);
        return new HikariDataSource(config);
    }

    public static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static long number(DataSource dataSource, String sql) throws SQLException {
        return Long.parseLong(text(dataSource, sql));
    }

    /** The rows of a select of one column, one on each line. */
    public static String text(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            StringBuilder text = new StringBuilder();
            while (rows.next()) {
                text.append(text.isEmpty() ? "" : "\n").append(rows.getString(1));
            }
            return text.toString();
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
