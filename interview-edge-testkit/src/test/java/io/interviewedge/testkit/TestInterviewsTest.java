package io.interviewedge.testkit;

import static io.interviewedge.event.SessionEventType.LINK_REVOKED;
import static io.interviewedge.testkit.InterviewAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TestInterviewsTest {

    private final SettableClock clock = new SettableClock();
    private final InterviewEdge edge = edge();
    private final TestInterviews interviews = TestInterviews.of(edge, clock).forJob("nurse");

    private InterviewEdge edge() {
        InterviewEdge.Builder builder = InterviewEdge.builder();
        new Ats().configure(builder);
        return builder.clock(clock)
                .tokens(new PredictableTokens())
                .analyzer(new StubAnalyzer())
                .build();
    }

    @Test
    void somebodyIsInvited() {
        assertThat(interviews.invited()).isInvited().hasUsableLink();
    }

    @Test
    void somebodyIsAtIt() {
        assertThat(interviews.inProgress("why", "Because", "years", "3"))
                .isInProgress()
                .hasAnswered("why", "years")
                .hasAnswer("why", "Because")
                .hasNotAnswered("night");
    }

    @Test
    void somebodyHasSubmittedAndAnsweredWhatTheTestDoesNotCareFor() {
        assertThat(interviews.completed("why", "Because"))
                .isCompleted()
                .hasAnswer("why", "Because")
                .hasAnswered("night", "stress", "years")
                .hasNotAnswered("more")
                .isNotAnalyzed();
    }

    @Test
    void somebodyIsAnalyzed() {
        assertThat(interviews.analyzed()).isCompleted().isAnalyzed();
    }

    @Test
    void somebodyIsTooLateAndTheClockHasNotMoved() {
        TestInterview late = interviews.expired();

        assertThat(late).isExpired().isInvited();
        assertThat(clock.instant()).isEqualTo(SettableClock.START);
        assertThatThrownBy(late::start).isInstanceOf(LinkExpiredException.class);
    }

    @Test
    void somebodysLinkIsWithdrawn() {
        assertThat(interviews.revoked()).isRevoked().hasEvent(LINK_REVOKED, 1);
    }

    @Test
    void candidatesHaveWhatTheTestGivesThem() {
        TestInterview interview = interviews
                .invitedWith(request -> request.phone("+44 20 7946 0958"))
                .invitedWith(request -> request.locale(Locale.GERMAN))
                .inProgress();

        Candidate candidate = interview.session().candidate();
        assertThat(candidate.phone()).isEqualTo(PhoneNumber.of("+442079460958"));
        assertThat(candidate.locale()).isEqualTo(Locale.GERMAN);
        assertThat(interviews.invited().session().candidate().phone()).isNull();
    }

    @Test
    void whatAGuardAsksForIsDoneAfterTheInvite() {
        List<UUID> prepared = new ArrayList<>();

        TestInterview interview = interviews.afterInvite(prepared::add).completed();

        assertThat(prepared).containsExactly(interview.id());
    }

    @Test
    void anAnswerIsSavedOverTheOneBefore() {
        assertThat(interviews.inProgress("why", "Because").answer("why", "To help"))
                .hasAnswer("why", "To help");
    }

    @Test
    void theInterviewThatTheHostsOwnCodeMadeIsFound() {
        assertThatThrownBy(interviews::only)
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected exactly one interview, but there is none.");

        edge.invites()
                .invite(InviteRequest.forJob("nurse").email("ada@example.com").build());
        assertThat(interviews.only()).isInvited();

        interviews.invited();
        assertThatThrownBy(interviews::only).hasMessage("Expected exactly one interview, but there are at least two.");
    }

    @Test
    void aJobIsNeeded() {
        assertThatThrownBy(TestInterviews.of(edge, clock)::invited)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("interviews.forJob(\"nurse\")");
    }

    @Test
    void answersComeInPairs() {
        assertThatThrownBy(() -> interviews.inProgress("why"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answers come in pairs, a question id and its answer, but there are 1 texts");
    }
}
