package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.QuestionNotFoundException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionPage;
import io.interviewedge.store.SessionQuery;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invite, start, answer, submit and review; then a restart, and everything is there. */
class EndToEndTest {

    private static final InterviewAnalyzer ANALYZER = new InterviewAnalyzer() {
        @Override
        public String name() {
            return "stub 1";
        }

        @Override
        public Findings analyze(AnalysisRequest request) {
            return new Findings(
                    Samples.scores(7.5, 8, 6.4, 9, 10),
                    Verdict.HIRE,
                    "Clear.",
                    "A good interview.",
                    List.of(Observation.of(
                            "why", "To the point: " + request.questions().get(0).answer())));
        }
    };

    @ParameterizedTest
    @EnumSource
    void everythingIsThereAfterARestart(TestDatabase database) {
        DataSource dataSource = database.withTables();
        InterviewEdge edge = edge(dataSource);
        InterviewSession invited = invite(edge);
        InviteToken token = invited.token();
        edge.interviews().start(token);
        edge.interviews().answer(token, "why", "Because", 0);
        edge.interviews().answer(token, "why", "Because I can \uD83D\uDE80", 1);
        edge.interviews().submit(token);
        InterviewReview reviewed = edge.reviews().open(invited.id());

        InterviewEdge restarted = edge(dataSource);

        assertThat(restarted.interviews().view(token).status()).isEqualTo(SessionStatus.COMPLETED);
        InterviewReview again = restarted.reviews().open(invited.id());
        assertThat(again).isEqualTo(reviewed);
        assertThat(again.analysis())
                .returns(AnalysisState.SUCCEEDED, Analysis::state)
                .returns(1, Analysis::attempt)
                .extracting(analysis -> analysis.result().observations())
                .isEqualTo(List.of(Observation.of("why", "To the point: Because I can \uD83D\uDE80")));
        SessionPage page = restarted.tracking().find(SessionQuery.all().candidate("ADA@"));
        assertThat(page.items())
                .singleElement()
                .satisfies(item -> assertThat(item.overall()).isEqualTo(8.2));
        assertThat(restarted.tracking().counts(SessionQuery.all())).containsEntry(SessionStatus.COMPLETED, 1L);
    }

    @ParameterizedTest
    @EnumSource
    void theLongestAnswerThatCanBeAllowedFits(TestDatabase database) {
        InterviewEdge edge = edge(database.withTables());
        InviteToken token = invite(edge).token();
        String text = "\u20AC".repeat(1_000_000);
        edge.interviews().start(token);

        edge.interviews().answer(token, "why", text, 0);

        assertThat(edge.interviews().view(token).questions().get(0).answer()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionIdThatNoDatabaseCanHoldIsUnknown(TestDatabase database) {
        InterviewEdge edge = edge(database.withTables());
        InviteToken token = invite(edge).token();
        edge.interviews().start(token);

        for (String id : List.of("why\u0000", "why\uD83D", "w".repeat(10_000), "")) {
            assertThatThrownBy(() -> edge.interviews().answer(token, id, "text", 0))
                    .isInstanceOf(QuestionNotFoundException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnalyzersReasonIsStoredWhateverItHolds(TestDatabase database) {
        InterviewAnalyzer unfit = new InterviewAnalyzer() {
            @Override
            public String name() {
                return "unfit 1";
            }

            @Override
            public Findings analyze(AnalysisRequest request) throws AnalysisFailedException {
                throw new AnalysisFailedException(
                        "a NUL \u0000 and half a pair \uD83D in a reason " + "\uD83D\uDE80".repeat(600));
            }
        };
        InterviewEdge edge = edge(database.withTables(), unfit);
        InterviewSession session = invite(edge);
        edge.interviews().start(session.token());
        edge.interviews().answer(session.token(), "why", "Because", 0);
        edge.interviews().submit(session.token());

        InterviewReview reviewed = edge.reviews().open(session.id());

        assertThat(reviewed.analysis()).returns(AnalysisState.FAILED, Analysis::state);
        assertThat(edge.reviews().open(session.id())).isEqualTo(reviewed);
    }

    private static InterviewSession invite(InterviewEdge edge) {
        return edge.invites()
                .invite(InviteRequest.forJob("backend")
                        .email("ada@example.com")
                        .name("Ada")
                        .build())
                .session();
    }

    private static InterviewEdge edge(DataSource dataSource) {
        return edge(dataSource, ANALYZER);
    }

    private static InterviewEdge edge(DataSource dataSource, InterviewAnalyzer analyzer) {
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(Samples.JOB).filter(job -> job.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(new JdbcSessionStore(dataSource))
                .analyzer(analyzer)
                .maxAnswerLength(1_000_000)
                .build();
    }
}
