package io.interviewedge.examples.customflow;

import static io.interviewedge.testkit.InterviewAssertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.testkit.PredictableTokens;
import io.interviewedge.testkit.SettableClock;
import io.interviewedge.testkit.TestInterviews;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The parts of the testkit without the extension. */
class PartsGuideTest {

    private static final Job NURSE = Job.of("nurse", "Nurse", "St. Mary's", Question.of("why", "Why nursing?"));

    @Test
    void anotherFrameworkBuildsItByHand() {
        SettableClock clock = new SettableClock();
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(NURSE))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .clock(clock)
                .tokens(new PredictableTokens())
                .build();
        TestInterviews interviews = TestInterviews.of(edge, clock).forJob("nurse");

        assertThat(interviews.completed()).isCompleted();
    }
}
