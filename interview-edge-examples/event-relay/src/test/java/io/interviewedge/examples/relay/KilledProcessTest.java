package io.interviewedge.examples.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.interviewedge.event.RelayReport;
import io.interviewedge.event.RelayReport.End;
import io.interviewedge.session.InterviewSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example itself, in a process of its own that is killed at the worst moment. */
class KilledProcessTest {

    private static final int SESSIONS = 3;
    private static final int EVENTS = 4 * SESSIONS;
    private static final int DELIVERED = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Longer than the lease of a relay. */
    private static final Duration LATER = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    private Process process;

    @AfterEach
    void endTheProcess() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void nothingIsLostWhenItDiesBetweenDeliveryAndMarking() throws Exception {
        Path file = folder.resolve("host");
        List<InterviewSession> sessions;
        try (Host host = Host.on(file)) {
            sessions = List.of(host.submitted(), host.submitted(), host.submitted());
        }
        try (WebhookServer server = WebhookServer.start()) {
            AtomicReference<Process> victim = new AtomicReference<>();
            server.behave((exchange, event) -> {
                if (server.bodies().size() > DELIVERED) {
                    // It hears that those before this one were taken, and nothing of this one.
                    victim.get().destroyForcibly().onExit().join();
                }
                exchange.sendResponseHeaders(204, -1);
            });
            victim.set(launch(file, server));
            assertThat(victim.get().waitFor(1, TimeUnit.MINUTES)).isTrue();
            List<String> beforeDeath = server.bodies();
            assertThat(beforeDeath).hasSize(DELIVERED + 1);
            try (Host host = Host.on(file)) {
                assertThat(host.unrelayed()).as("delivered, and not marked").hasSize(EVENTS);
            }

            server.behave(WebhookServer.Behaviour.TAKES_ALL);
            try (Host host = Host.on(file)) {
                assertThat(host.relayTo(server, PATIENCE).end())
                        .as("the dead process still has the lease")
                        .isEqualTo(End.HELD_BY_ANOTHER);
            }
            try (Host host = Host.on(file, LATER)) {
                assertThat(host.relayTo(server, PATIENCE)).isEqualTo(new RelayReport(EVENTS, 0, End.COMPLETE));
                assertThat(host.unrelayed()).isEmpty();
            }

            assertThat(server.eventIds()).hasSize(EVENTS);
            assertThat(new HashSet<>(server.bodies()))
                    .as("what comes again is the same, id and all")
                    .hasSize(EVENTS);
            for (InterviewSession session : sessions) {
                assertThat(server.typesBySession())
                        .containsEntry(session.id(), List.of("invited", "started", "answered", "submitted"));
            }
        }
    }

    @Test
    void itInvitesEveryAddressThatIsTypedAndEndsWithItsInput() throws Exception {
        Path file = folder.resolve("host");
        try (WebhookServer server = WebhookServer.start()) {
            launch(file, server);
            process.getOutputStream()
                    .write("nobody\nada@example.com\ngrace@example.com\n".getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();

            await().atMost(Duration.ofMinutes(1)).until(() -> server.bodies().size() == 2);
            stop();

            assertThat(server.typesBySession().values()).containsOnly(List.of("invited"));
            try (Host host = Host.on(file)) {
                assertThat(host.unrelayed()).isEmpty();
            }
        }
    }

    private Process launch(Path file, WebhookServer server) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // it lives for a second
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        Host.url(file),
                        server.address().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().put(Main.SECRETS, Host.SECRET);
        process = builder.start();
        return process;
    }

    private void stop() throws Exception {
        process.getOutputStream().close();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
