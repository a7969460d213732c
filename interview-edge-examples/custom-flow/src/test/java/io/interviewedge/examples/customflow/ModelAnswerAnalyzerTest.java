package io.interviewedge.examples.customflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import io.interviewedge.job.Job;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.testkit.SettableClock;
import io.interviewedge.testkit.TestInterviews;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The analyzer of docs/analysis.md, run by the library, which checks its findings. */
class ModelAnswerAnalyzerTest {

    private static final Question WHY = Question.of("why", "Why nursing?");
    private static final Question NIGHTS = Question.of(
                    "nights", "Do you work at night?", Choice.of(Option.of("yes", "Yes"), Option.of("no", "No")))
            .points("yes", 4)
            .points("no", 1);

    @Test
    void wordsOfTheModelAnswerAndPointsAreScored() {
        AnalysisResult result = review("I like people.", WHY.modelAnswer("I care for people."), NIGHTS)
                .analysis()
                .result();

        assertThat(result.observations())
                .extracting(Observation::questionId, Observation::score)
                .containsExactly(tuple("why", 5.0), tuple("nights", 2.5));
        assertThat(result.overall()).isEqualTo(3.8);
    }

    @Test
    void whereNothingIsExpectedNothingIsScored() {
        assertThat(review("To help.", WHY).analysis().state()).isEqualTo(AnalysisState.NOT_SCORED);
    }

    /** Answers the first question with that text, and the other one with no. */
    private static InterviewReview review(String answer, Question... questions) {
        Ats ats = new Ats(Job.of("nurse", "Nurse", "St. Mary's", questions));
        SettableClock clock = new SettableClock();
        String[] answers =
                questions.length == 1 ? new String[] {"why", answer} : new String[] {"why", answer, "nights", "no"};

        InterviewEdge edge = InterviewEdge.builder()
                .jobs(ats::findJob)
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .analyzer(new ModelAnswerAnalyzer())
                .rubric(Rubric.of(Trait.of("empathy", "Empathy").weight(2), Trait.CLARITY))
                .clock(clock)
                .build();

        return TestInterviews.of(edge, clock).forJob("nurse").analyzed(answers).review();
    }

    private record Ats(Job job) {
        Optional<Job> findJob(String id) {
            return Optional.of(job).filter(found -> found.id().equals(id));
        }
    }
}
