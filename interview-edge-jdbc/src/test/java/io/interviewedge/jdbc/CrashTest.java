package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.Answer;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import io.interviewedge.testsupport.FreePort;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The database is killed under a writing host, and then the host is: whatever was acknowledged is there. */
@Tag("server")
class CrashTest {

    private static final int STEPS = 300;

    @TempDir
    Path directory;

    @Test
    void whatWasAcknowledgedSurvivesTheDeathOfTheDatabaseAndOfTheHost() throws Exception {
        assertSurvives(1);
    }

    @Tag("slow")
    @Test
    void whatWasAcknowledgedSurvivesManyDeathsOfTheDatabase() throws Exception {
        assertSurvives(5);
    }

    private void assertSurvives(int rounds) throws Exception {
        int port = FreePort.find();
        EmbeddedPostgres server = start(port);
        PGSimpleDataSource dataSource = (PGSimpleDataSource) server.getPostgresDatabase();
        JdbcSchema.migrate(dataSource);
        Process host = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx128m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        CrashingWriter.class.getName(),
                        server.getJdbcUrl("postgres", "postgres") + "&connectTimeout=2&socketTimeout=5")
                .redirectOutput(printed().toFile())
                .redirectError(directory.resolve("host.err").toFile())
                .start();
        try {
            for (int round = 1; round <= rounds; round++) {
                awaitSteps(host, round * STEPS);
                kill(server);
                server = start(port);
            }
            awaitSteps(host, (rounds + 1) * STEPS);
        } finally {
            host.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        List<String> printed = Files.readAllLines(printed());

        try {
            assertThat(printed)
                    .filteredOn(line -> line.startsWith("failed"))
                    .as("the host saw the database die, by a typed failure")
                    .isNotEmpty()
                    .containsOnly("failed io.interviewedge.error.StoreException");
            assertAllThere(new JdbcSessionStore(server.getPostgresDatabase()), printed, rounds);
        } finally {
            server.close();
        }
    }

    private void assertAllThere(JdbcSessionStore store, List<String> printed, int rounds) {
        Set<UUID> sessions = new HashSet<>();
        for (String line : printed) {
            // The last line may have been cut off.
            String[] words = line.split(" ", -1);
            if (words.length == 3 && words[1].length() == 36) {
                assertThere(store, words[0], UUID.fromString(words[1]), words[2]);
                sessions.add(UUID.fromString(words[1]));
            }
        }
        assertThat(sessions).hasSizeGreaterThan(rounds * STEPS / 6);
        sessions.forEach(id -> assertWhole(store, id));
    }

    private static void assertThere(JdbcSessionStore store, String step, UUID id, String revision) {
        StoredSession stored = store.find(TenantId.SINGLE, id).orElseThrow();
        switch (step) {
            case "invited" -> assertThat(stored.session().id()).isEqualTo(id);
            case "started" -> assertThat(stored.session().startedAt()).isNotNull();
            case "answered" ->
                assertThat(stored.answers().get("why").revision())
                        .isGreaterThanOrEqualTo(revision.isEmpty() ? 1 : Integer.parseInt(revision));
            case "submitted" -> assertThat(stored.session().status()).isEqualTo(SessionStatus.COMPLETED);
            default -> throw new AssertionError("the host printed " + step);
        }
    }

    /** Nothing is half done: as many events as the version says, and as many answers as there are events of them. */
    private static void assertWhole(JdbcSessionStore store, UUID id) {
        StoredSession stored = store.find(TenantId.SINGLE, id).orElseThrow();
        List<SessionEvent> events = store.history(TenantId.SINGLE, id, HistoryQuery.all());
        Answer answer = stored.answers().get("why");

        assertThat(events).hasSize((int) stored.session().version() + 1);
        assertThat(events.stream().filter(event -> event.type().id().equals("answered")))
                .hasSize(answer == null ? 0 : answer.revision());
    }

    private void awaitSteps(Process host, int steps) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Files.readAllLines(printed()).stream()
                        .filter(line -> !line.startsWith("failed"))
                        .count()
                < steps) {
            if (!host.isAlive() || System.nanoTime() > end) {
                throw new AssertionError(
                        "the host took no more steps: " + Files.readString(directory.resolve("host.err")));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private Path printed() {
        return directory.resolve("host.out");
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false)
                // A server for tests comes with both off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** All its processes at once, with no chance to write anything down. */
    private void kill(EmbeddedPostgres server) throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("data/postmaster.pid")).get(0);
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        server.close();
    }
}
