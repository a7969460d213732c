package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.TraitScores;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionPage;
import io.interviewedge.store.SessionQuery;
import java.util.Map;
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
                    TraitScores.of(7.5, 8, 6.4, 9, 10),
                    Verdict.HIRE,
                    "Clear.",
                    "A good interview.",
                    Map.of("why", "To the point: " + request.questions().get(0).answer()));
        }
    };

    @ParameterizedTest
    @EnumSource
    void everythingIsThereAfterARestart(TestDatabase database) {
        DataSource dataSource = database.withSchema();
        InterviewEdge edge = edge(dataSource);
        InterviewSession invited = edge.invites()
                .invite(InviteRequest.forJob("backend")
                        .email("ada@example.com")
                        .name("Ada")
                        .build())
                .session();
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
                .get()
                .returns(AnalysisState.SUCCEEDED, Analysis::state)
                .returns(1, Analysis::attempt)
                .extracting(analysis -> analysis.result().findings().observations())
                .isEqualTo(Map.of("why", "To the point: Because I can \uD83D\uDE80"));
        SessionPage page = restarted.tracking().find(SessionQuery.all().candidate("ADA@"));
        assertThat(page.items())
                .singleElement()
                .satisfies(item -> assertThat(item.overall()).isEqualTo(8.2));
        assertThat(restarted.tracking().counts(SessionQuery.all())).containsEntry(SessionStatus.COMPLETED, 1L);
    }

    private static InterviewEdge edge(DataSource dataSource) {
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(Samples.JOB).filter(job -> job.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(new JdbcSessionStore(dataSource))
                .analyzer(ANALYZER)
                .build();
    }
}
