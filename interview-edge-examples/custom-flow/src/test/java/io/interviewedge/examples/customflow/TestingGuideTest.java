package io.interviewedge.examples.customflow;

import static io.interviewedge.event.SessionEventType.ANALYSIS_FAILED;
import static io.interviewedge.event.SessionEventType.ANALYSIS_SUCCEEDED;
import static io.interviewedge.event.SessionEventType.ANSWERED;
import static io.interviewedge.event.SessionEventType.STARTED;
import static io.interviewedge.event.SessionEventType.SUBMITTED;
import static io.interviewedge.testkit.InterviewAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.testkit.InterviewEdgeExtension;
import io.interviewedge.testkit.RecordingChannel;
import io.interviewedge.testkit.SettableClock;
import io.interviewedge.testkit.StubAnalyzer;
import io.interviewedge.testkit.TestInterview;
import io.interviewedge.testkit.TestInterviews;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestingGuideTest {

    private final ConsentRegister consents = new ConsentRegister();

    @RegisterExtension
    final InterviewEdgeExtension extension =
            InterviewEdgeExtension.with(new Hiring(consents)::configure).forJob("nurse");

    @Test
    void nobodyStartsWithoutConsent(TestInterviews interviews) {
        TestInterview interview = interviews.invited();

        assertThatThrownBy(interview::start).isInstanceOf(StepRefusedException.class);

        assertThat(interview).isInvited().hasNoEvent(STARTED);
    }

    @Test
    void afterTwoDaysNothingIsTakenAndWhatWasSavedStays(TestInterviews interviews, SettableClock clock) {
        TestInterview interview = interviews.afterInvite(consents::record).inProgress("why", "To help.");

        clock.advance(Duration.ofDays(2));

        assertThatThrownBy(interview::submit).isInstanceOf(StepRefusedException.class);
        assertThat(interview)
                .isInProgress()
                .hasAnswer("why", "To help.")
                .hasEventsInOrder(STARTED, ANSWERED)
                .hasNoEvent(SUBMITTED);
    }

    @Test
    void aLinkIsMailedOnceIfItCanBeUsed(InterviewEdge edge, TestInterviews interviews, RecordingChannel mail) {
        TestInterview invited = interviews.invited();
        TestInterview expired = interviews.expired();
        TestInterview revoked = interviews.revoked();
        LinkMailing mailing = new LinkMailing(edge);

        mailing.run();
        mailing.run();

        assertThat(mail)
                .sentTo(invited)
                .didNotSendTo(expired)
                .didNotSendTo(revoked)
                .sentMessages(1);
    }

    @Test
    void aFailedAnalysisIsTriedAgain(InterviewEdge edge, TestInterviews interviews, StubAnalyzer analyzer) {
        analyzer.failing("The model is overloaded.");
        TestInterview interview = interviews.afterInvite(consents::record).analyzed();
        assertThat(interview).isCompleted().isNotAnalyzed();

        analyzer.succeeding();
        edge.reviews().retry(interview.id());

        assertThat(interview).isAnalyzed().hasEventsInOrder(ANALYSIS_FAILED, ANALYSIS_SUCCEEDED);
    }
}
