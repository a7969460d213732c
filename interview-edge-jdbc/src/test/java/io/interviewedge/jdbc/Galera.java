package io.interviewedge.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The nodes of a Galera cluster, which somebody has started: the tests are given their addresses. */
final class Galera {

    /**
     * The property with the JDBC URLs of all nodes, with blanks between them; each names one database of the cluster.
     */
    static final String URLS = "galera.urls";

    private Galera() {}

    /** A pool whose connections go to one node after the other, in a database of its own without a table. */
    static HikariDataSource pool(String options) {
        List<String> nodes = List.of(System.getProperty(URLS).split("\\s+"));
        String database = "d" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(nodes.get(0))) {
            connection.createStatement().execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(inTurn(nodes, options));
        config.setCatalog(database);
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(12);
        return new HikariDataSource(config);
    }

    private static DataSource inTurn(List<String> nodes, String options) {
        AtomicInteger next = new AtomicInteger();
        return SpyDataSource.proxy(DataSource.class, (method, arguments) -> switch (method.getName()) {
            case "getConnection" -> {
                String node = nodes.get(next.getAndIncrement() % nodes.size());
                yield DriverManager.getConnection(node + (node.contains("?") ? "&" : "?") + options);
            }
            case "getLoginTimeout" -> 0;
            default -> null;
        });
    }
}
