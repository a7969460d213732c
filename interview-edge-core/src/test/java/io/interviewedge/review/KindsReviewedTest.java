package io.interviewedge.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.review.InterviewReview.ReviewedAnswer;
import io.interviewedge.session.InviteToken;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** An interview with a question of each kind, as recruiters and analyzers get it. */
class KindsReviewedTest {

    private final AtomicReference<AnalysisRequest> given = new AtomicReference<>();

    private InterviewReview reviewed(Observation... observations) {
        InterviewEdge edge = new Fixture()
                .builder()
                .analyzer(Fixture.analyzer(request -> {
                    given.set(request);
                    return new Findings(
                            Fixture.FINDINGS.scores(),
                            Fixture.FINDINGS.verdict(),
                            "Solid.",
                            "A solid interview.",
                            List.of(observations));
                }))
                .build();
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob(Fixture.SURVEY.id())
                        .email("ada@example.com")
                        .build());
        InviteToken token = Fixture.tokenOf(invitation);
        edge.interviews().start(token);
        edge.interviews().answer(token, "visa", "no", 0);
        edge.interviews().answer(token, "sql", "4", 0);
        edge.interviews().answer(token, "notice", "6,5", 0);
        edge.interviews().submit(token);
        return edge.reviews().open(invitation.sessionId());
    }

    @Test
    void theRecruiterReadsLabelsAndUnits() {
        assertThat(reviewed().answers())
                .extracting(ReviewedAnswer::shownText)
                .containsExactly(null, "No", null, "4/5", "6.5 weeks");
    }

    @Test
    void theRecruiterSeesThePoints() {
        assertThat(reviewed().answers().get(1).asked().points()).containsEntry("no", 973);
        assertThat(reviewed().answers().get(1).share()).hasValue(1);
        assertThat(reviewed().answers().get(3).share()).isEmpty();
    }

    @Test
    void theAnalyzerIsGivenTheKindsAndThePoints() {
        reviewed();

        AnsweredQuestion visa = given.get().questions().get(1);
        assertThat(visa.kind().isChoice()).isTrue();
        assertThat(visa.answer()).isEqualTo("no");
        assertThat(visa.shownAnswer()).isEqualTo("No");
        assertThat(visa.share()).hasValue(1);
        assertThat(given.get().questions().get(0).share()).isEmpty();
    }

    @Test
    void aQuoteOfAChoiceIsOfItsLabel() {
        assertThat(reviewed(Observation.of("visa", "Can begin.").quoting("No"))
                        .analysis()
                        .state())
                .isEqualTo(AnalysisState.SUCCEEDED);
        assertThat(reviewed(Observation.of("visa", "Can begin.").quoting("no"))
                        .analysis()
                        .state())
                .isEqualTo(AnalysisState.FAILED);
    }
}
