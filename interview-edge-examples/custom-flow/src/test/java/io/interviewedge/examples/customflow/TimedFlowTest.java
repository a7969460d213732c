package io.interviewedge.examples.customflow;

import static io.interviewedge.testkit.InterviewAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.testkit.InterviewEdgeExtension;
import io.interviewedge.testkit.SettableClock;
import io.interviewedge.testkit.TestInterview;
import io.interviewedge.testkit.TestInterviews;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a host tests its own rules: its own configuration in memory, a clock moved by hand, and no database. */
class TimedFlowTest {

    private final ConsentRegister consents = new ConsentRegister();

    @RegisterExtension
    final InterviewEdgeExtension extension =
            InterviewEdgeExtension.with(new Hiring(consents)::configure).forJob("nurse");

    private TestInterview interview;

    @BeforeEach
    void invite(TestInterviews interviews) {
        interview = interviews.invited();
    }

    @Test
    void theRefusalNamesTheRule() {
        assertThatThrownBy(interview::start)
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("the candidate has consented");
    }

    @Test
    void whoHasConsentedStarts() {
        consents.record(interview.id());

        assertThat(interview.start()).isInProgress();
    }

    @Test
    void theInvitationItselfNeverExpires(SettableClock clock) {
        consents.record(interview.id());
        clock.advance(Duration.ofDays(365));

        assertThat(interview.start()).isInProgress();
    }

    @Test
    void anAnswerIsTakenUntilTheLastMillisecond(SettableClock clock) {
        consents.record(interview.id());
        interview.start();
        clock.advance(TimedFlow.LIMIT.minusMillis(1));

        assertThat(interview.answer("why", "To help.")).hasAnswer("why", "To help.");
    }

    @Test
    void after48HoursNoAnswerIsTaken(SettableClock clock) {
        consents.record(interview.id());
        interview.start().answer("why", "To help.");
        clock.advance(TimedFlow.LIMIT);

        assertThatThrownBy(() -> interview.answer("why", "To help people.")).isInstanceOf(StepRefusedException.class);
        assertThat(interview).hasAnswer("why", "To help.");
    }

    @Test
    void theRulesAreInTheDiagram(InterviewEdge edge) {
        assertThat(edge.lifecycle().toMermaid())
                .contains("start [the candidate has consented]")
                .contains("submit [required questions answered, the 48 hours are not over]");
    }
}
