package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.testkit.Race;
import io.interviewedge.testkit.StubAnalyzer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recruiters on four nodes who ask for the same analysis at the same moment: one bill. */
class AnalysisOfManyNodesTest {

    private static final int NODES = 4;
    private static final int ROUNDS = 10;

    private final StubAnalyzer analyzer = new StubAnalyzer();

    private List<InterviewEdge> nodes(HikariDataSource dataSource) {
        return IntStream.range(0, NODES)
                .mapToObj(i -> InterviewEdge.builder()
                        .jobs(id -> Optional.of(Samples.JOB))
                        .links(LinkTemplate.of("https://example.com/i/{token}"))
                        .store(new JdbcSessionStore(dataSource))
                        .analyzer(analyzer)
                        .build())
                .toList();
    }

    private static UUID complete(InterviewEdge edge) {
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend")
                        .email("ada@example.com")
                        .name("Ada")
                        .build());
        edge.interviews().start(invitation.session().token());
        edge.interviews().answer(invitation.session().token(), "why", "Because I can.", 0);
        edge.interviews().submit(invitation.session().token());
        return invitation.sessionId();
    }

    @ParameterizedTest
    @EnumSource
    void ofManyFirstOpeningsOneRunsTheAnalyzer(TestDatabase database) throws Exception {
        try (HikariDataSource pool = TestDatabase.pool(database.withTables(), true)) {
            List<InterviewEdge> nodes = nodes(pool);
            for (int round = 1; round <= ROUNDS; round++) {
                UUID session = complete(nodes.get(0));

                Race.run(NODES, i -> () -> nodes.get(i).reviews().open(session, "recruiter-" + i));

                assertThat(analyzer.runs()).isEqualTo(round);
                assertAttempts(nodes.get(0), session, 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofManyRetriesOfAFailureOneRunsTheAnalyzer(TestDatabase database) throws Exception {
        try (HikariDataSource pool = TestDatabase.pool(database.withTables(), true)) {
            List<InterviewEdge> nodes = nodes(pool);
            for (int round = 1; round <= ROUNDS; round++) {
                UUID session = complete(nodes.get(0));
                analyzer.failing("The model is not there.");
                nodes.get(0).reviews().open(session);
                analyzer.succeeding();

                Race.run(NODES, i -> () -> nodes.get(i).reviews().retry(session, "recruiter-" + i));

                assertThat(analyzer.runs()).isEqualTo(2 * round);
                assertAttempts(nodes.get(0), session, 2);
            }
        }
    }

    /** Whoever asks after another's attempt has ended gets one more; whoever asks meanwhile gets that one. */
    @ParameterizedTest
    @EnumSource
    void eachAttemptOnDemandIsRunOnceAndKept(TestDatabase database) throws Exception {
        try (HikariDataSource pool = TestDatabase.pool(database.withTables(), true)) {
            List<InterviewEdge> nodes = nodes(pool);
            for (int round = 0; round < ROUNDS; round++) {
                UUID session = complete(nodes.get(0));
                int before = analyzer.runs();

                List<InterviewReview> reviews = Race.run(
                        NODES, i -> () -> nodes.get(i).reviews().analyze(session, "Reason " + i, "recruiter-" + i));

                int runs = analyzer.runs() - before;
                assertThat(runs).isBetween(1, NODES);
                assertThat(reviews)
                        .allSatisfy(review -> assertThat(review.analysis()).isNotNull());
                assertAttempts(nodes.get(0), session, runs);
            }
        }
    }

    private static void assertAttempts(InterviewEdge edge, UUID session, int number) {
        assertThat(edge.reviews().analyses(session).attempts())
                .extracting(Analysis::attempt)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, number).boxed().toList());
        assertThat(edge.tracking().history(session, HistoryQuery.all()))
                .extracting(SessionEvent::type)
                .filteredOn(SessionEventType.ANALYSIS_STARTED::equals)
                .hasSize(number);
    }
}
