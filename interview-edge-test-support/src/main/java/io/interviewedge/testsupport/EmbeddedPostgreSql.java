package io.interviewedge.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL server for all tests of a JVM; it ends with the JVM. */
public final class EmbeddedPostgreSql {

    private EmbeddedPostgreSql() {}

    /** A schema of its own. */
    public static DataSource empty() {
        String schema = "s" + UUID.randomUUID().toString().replace("-", "");
        PGSimpleDataSource dataSource = (PGSimpleDataSource) Server.RUNNING.getPostgresDatabase();
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("create schema " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        dataSource.setCurrentSchema(schema);
        dataSource.setSslMode("disable");
        dataSource.setGssEncMode("disable");
        return dataSource;
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPort(FreePort.find())
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
