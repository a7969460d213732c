package io.interviewedge.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import io.interviewedge.session.SessionStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a candidate can do with a link. */
class InterviewStepsTest extends OneInvite {

    @Test
    void theLinkShowsTheJobTheCandidateAndTheQuestions() {
        CandidateView view = interviews.view(token);

        assertThat(view.status()).isEqualTo(SessionStatus.INVITED);
        assertThat(view.jobTitle()).isEqualTo("Backend Engineer");
        assertThat(view.company()).isEqualTo("Analytical Engines Ltd");
        assertThat(view.candidateName()).isEqualTo("Ada Lovelace");
        assertThat(view.introduction()).isEqualTo("Welcome. Take your time.");
        assertThat(view.questions()).extracting(AskedQuestion::id).containsExactly("q1", "q2", "q3");
        assertThat(view.questions()).extracting(AskedQuestion::number).containsExactly(1, 2, 3);
        assertThat(view.questions()).extracting(AskedQuestion::revision).containsOnly(0);
    }

    @Test
    void openingTheLinkChangesNothing() {
        var before = edge.invites().find(interviews.view(token).sessionId());

        for (int i = 0; i < 10; i++) {
            interviews.view(token);
        }

        assertThat(edge.invites().find(before.sessionId()).session()).isEqualTo(before.session());
        assertThat(fixture.events).isEmpty();
    }

    @Test
    void theModelAnswerStaysWithTheRecruiter() {
        assertThat(interviews.view(token).toString()).doesNotContain("At every level.");
        assertThat(interviews.view(token).questions())
                .extracting(AskedQuestion::text)
                .doesNotContain("At every level.");
    }

    @Test
    void startMovesTheInterviewInProgress() {
        assertThat(interviews.start(token).status()).isEqualTo(SessionStatus.IN_PROGRESS);
        assertThat(interviews.view(token).status()).isEqualTo(SessionStatus.IN_PROGRESS);
        assertThat(types()).containsExactly(SessionEventType.STARTED);
    }

    @Test
    void startingAgainChangesNothingAndGivesTheViewAsItIs() {
        interviews.start(token);
        interviews.answer(token, "q1", "An engine.", 0);
        fixture.clock.advance(Duration.ofHours(1));

        CandidateView again = interviews.start(token);

        assertThat(again).isEqualTo(interviews.view(token));
        assertThat(again.questions().get(0).answer()).isEqualTo("An engine.");
        assertThat(types()).containsExactly(SessionEventType.STARTED, SessionEventType.ANSWERED);
    }

    @Test
    void answersAreKeptUnderTheirQuestionWithARevision() {
        interviews.start(token);

        assertThat(interviews.answer(token, "q2", "First thought", 0).revision())
                .isEqualTo(1);
        assertThat(interviews.answer(token, "q2", "Second thought", 1).revision())
                .isEqualTo(2);

        AskedQuestion answered = interviews.view(token).questions().get(1);
        assertThat(answered.answer()).isEqualTo("Second thought");
        assertThat(answered.revision()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "👩‍💻 🏳️‍🌈 𝒳",
                "أدا \u202Bلوفليس\u202C",
                "e\u0301 \u00E9 ﬁ",
                " \r\n\t leading and trailing \n",
                "'; drop table interview_session; -- \\ % _ \" $1 ?",
                "=cmd|' /C calc'!A0",
            })
    void textSurvivesExactly(String text) {
        interviews.start(token);
        interviews.answer(token, "q1", text, 0);

        assertThat(interviews.view(token).questions().get(0).answer()).isEqualTo(text);
    }

    @Test
    void savingAgainWhatIsSavedIsNoConflict() {
        interviews.start(token);
        interviews.answer(token, "q1", "the reply got lost", 0);

        assertThat(interviews.answer(token, "q1", "the reply got lost", 0).revision())
                .isEqualTo(1);
        assertThat(types()).containsExactly(SessionEventType.STARTED, SessionEventType.ANSWERED);
    }

    @Test
    void submitTwiceKeepsTheFirstCompletionTime() {
        answerAll();
        Submission first = interviews.submit(token);
        fixture.clock.advance(Duration.ofDays(1));

        assertThat(interviews.submit(token)).isEqualTo(first);
        assertThat(types().stream().filter(SessionEventType.SUBMITTED::equals)).hasSize(1);
    }

    @Test
    void startAfterTheSubmitChangesNothing() {
        answerAll();
        interviews.submit(token);

        assertThat(interviews.start(token).status()).isEqualTo(SessionStatus.COMPLETED);
    }

    @Test
    void theViewSaysWhereToContinueAndWhatIsMissing() {
        interviews.start(token);
        interviews.answer(token, "q1", "An engine.", 0);

        CandidateView view = interviews.view(token);

        assertThat(view.firstUnanswered()).map(AskedQuestion::id).contains("q2");
        assertThat(view.missing()).extracting(AskedQuestion::id).containsExactly("q2");
    }

    @Test
    void linksDoNotExpireByDefault() {
        fixture.clock.advance(Duration.ofDays(36_500));

        assertThat(interviews.start(token).status()).isEqualTo(SessionStatus.IN_PROGRESS);
    }

    private void answerAll() {
        interviews.start(token);
        interviews.answer(token, "q1", "An engine.", 0);
        interviews.answer(token, "q2", "With cards.", 0);
    }

    private List<SessionEventType> types() {
        return fixture.events.stream().map(SessionEvent::type).toList();
    }
}
