package io.interviewedge.examples.relay;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Before each test a host on a new database, and a server that takes its events. */
abstract class HostAndServer {

    Host host;
    WebhookServer server;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        host = Host.on(folder.resolve("host"));
        server = WebhookServer.start();
    }

    @AfterEach
    void close() {
        server.close();
        host.close();
    }
}
