package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody else's invite with the same external id, which is undone at any moment of ours. */
class RolledBackRivalTest {

    /** A rival that has gone before anything is tried again, and those that stay longer than a few attempts take. */
    private static final long[] HELD_MILLIS = {0, 1, 5, 20, 100, 400};

    @ParameterizedTest
    @EnumSource
    void aListIsStoredWholeOnceTheRivalHasGone(TestDatabase database) throws Exception {
        assertStoredWholeOnceTheRivalHasGone(database, HELD_MILLIS);
    }

    @Tag("slow")
    @Test
    void aListIsStoredWholeOnceARivalHasGoneWhoStaysLong() throws Exception {
        assertStoredWholeOnceTheRivalHasGone(TestDatabase.POSTGRESQL, 1_000, 2_500);
    }

    private static void assertStoredWholeOnceTheRivalHasGone(TestDatabase database, long... heldMillis)
            throws Exception {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < heldMillis.length; round++) {
                String rival = "rival " + round;
                CountDownLatch stored = new CountDownLatch(1);
                long held = TimeUnit.MILLISECONDS.toNanos(heldMillis[round]);
                Future<?> theirs = thread.submit(() -> {
                    try (Connection connection = dataSource.getConnection()) {
                        connection.setAutoCommit(false);
                        store.joining(connection).create(Samples.invite(Samples.session(rival)));
                        stored.countDown();
                        LockSupport.parkNanos(held);
                        connection.rollback();
                    }
                    return null;
                });
                stored.await();

                List<NewSession> ours = new ArrayList<>();
                for (int i = 0; i < 300; i++) {
                    ours.add(Samples.invite(Samples.session(i == 150 ? rival : "own " + round + " " + i)));
                }
                List<InterviewSession> created = store.createAll(ours);

                theirs.get();
                assertThat(created)
                        .isEqualTo(ours.stream().map(NewSession::session).toList());
            }
        } finally {
            thread.shutdownNow();
        }
    }
}
