package io.interviewedge.jdbc;

import io.interviewedge.testsupport.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PgBouncer before the tests' PostgreSQL: it shares few connections between transactions. */
final class PgBouncer implements AutoCloseable {

    /** The property with the path of its program. */
    static final String PROGRAM = "pgbouncer";

    private final PGSimpleDataSource server;
    private final int port = FreePort.find();
    private final Process process;

    /** Starts it before the server of that data source. */
    PgBouncer(DataSource before) throws IOException, InterruptedException {
        server = (PGSimpleDataSource) before;
        Path home = Files.createTempDirectory("pgbouncer");
        Path users = Files.writeString(home.resolve("users"), "\"" + server.getUser() + "\" \"\"\n");
        Path settings = Files.writeString(home.resolve("pgbouncer.ini"), """
                [databases]
                * = host=127.0.0.1 port=%d user=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                auth_file = %s
                pool_mode = transaction
                default_pool_size = 6
                ignore_startup_parameters = extra_float_digits
                """.formatted(
                        server.getPortNumbers()[0], server.getUser(), port, users));
        ProcessBuilder command = new ProcessBuilder(System.getProperty(PROGRAM), settings.toString());
        if ("root".equals(System.getProperty("user.name"))) {
            command.command().addAll(1, List.of("-u", "nobody"));
            home.toFile().setExecutable(true, false);
            home.toFile().setReadable(true, false);
        }
        process = command.redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        while (!answers()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(Files.readString(home.resolve("log")));
            }
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Connections through it, without a schema: what is set on a shared connection is set for others. */
    PGSimpleDataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {"127.0.0.1"});
        dataSource.setPortNumbers(new int[] {port});
        dataSource.setDatabaseName(server.getDatabaseName());
        dataSource.setUser(server.getUser());
        dataSource.setSslMode("disable");
        dataSource.setGssEncMode("disable");
        return dataSource;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
