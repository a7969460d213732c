package io.interviewedge.examples.ats.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.testsupport.OtherJvm;
import io.interviewedge.testsupport.provider.Answer;
import io.interviewedge.testsupport.provider.Provider;
import io.interviewedge.testsupport.provider.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process that is killed while it waits for a model's reply, on a database file, with a real server that speaks
 * the model's protocol; and this one, which comes after it.
 */
class KilledAnalyzerTest {

    /** Ten minutes for the calls, and half a minute to store what came of them. */
    private static final Duration LEASE = Duration.ofSeconds(630);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final Provider provider = Provider.openAi(this::answer);

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void theNextOpeningTakesOverWhenTheLeaseIsOverAndNotBefore() throws Exception {
        UUID session = here(Duration.ZERO, KilledAnalyzerTest::submitted);
        analyseAndDie(session);

        InterviewReview before = open(LEASE.minusMinutes(1), session);
        assertThat(before.analyses().attempts()).extracting(Analysis::state).containsExactly(AnalysisState.RUNNING);
        assertThat(provider.requests()).hasSize(1);

        InterviewReview after = open(LEASE.plusMinutes(1), session);
        assertThat(after.analyses().attempts())
                .extracting(Analysis::state)
                .containsExactly(AnalysisState.FAILED, AnalysisState.SUCCEEDED);
        assertThat(after.analyses().attempts().get(0).failure()).contains("not finished in time");
        assertThat(after.analyses().counting())
                .hasValueSatisfying(counting -> assertThat(counting.attempt()).isEqualTo(2));
        assertThat(provider.requests()).hasSize(2);

        InterviewReview again = open(LEASE.plusMinutes(2), session);
        assertThat(again.analyses().attempts()).hasSize(2);
        assertThat(provider.requests()).hasSize(2);
    }

    /** The first caller waits until the test is over; others are answered. */
    private Answer answer(Turn turn) {
        if (turn.number() == 1) {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException closed) {
                throw new IllegalStateException(closed);
            }
        }
        return Answer.good(turn);
    }

    private static UUID submitted(InterviewEdge edge) {
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("ada@example.com")
                        .build());
        edge.interviews().start(invitation.session().token());
        edge.interviews().answer(invitation.session().token(), "why", "Because I like maps, and databases.", 0);
        edge.interviews().submit(invitation.session().token());
        return invitation.sessionId();
    }

    private InterviewReview open(Duration later, UUID session) {
        return here(later, edge -> edge.reviews().open(session));
    }

    /** In this process, which leaves the database file to others afterwards. */
    private <T> T here(Duration later, Function<InterviewEdge, T> use) {
        JdbcConnectionPool database = JdbcConnectionPool.create(url(), "sa", "");
        try {
            JdbcSchema.migrate(database);
            return use.apply(AnalyzerProcess.edge(database, provider.url(), Clock.offset(Clock.systemUTC(), later)));
        } finally {
            database.dispose();
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath() + ";WRITE_DELAY=0;FILE_LOCK=FS";
    }

    private void analyseAndDie(UUID session) throws IOException, InterruptedException {
        Process process = OtherJvm.running(AnalyzerProcess.class, url(), provider.url(), session.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            assertThat(asked.await(1, TimeUnit.MINUTES))
                    .as("the process asked the model")
                    .isTrue();
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
