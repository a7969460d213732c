package io.interviewedge.benchmarks.measure;

import io.interviewedge.InterviewEdge;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionStore;
import java.util.List;
import java.util.Optional;

/** The job that every benchmark invites to: five required questions. */
public final class SampleJob {

    public static final Job JOB = named("backend-engineer");

    /** What a candidate types: some 500 characters. */
    public static final String ANSWER =
            "I would look at what the slowest tenth of the requests have in common, and only then change anything. "
                    .repeat(5);

    private SampleJob() {}

    /** The same job under another id. */
    public static Job named(String id) {
        return Job.of(
                id,
                "Backend Engineer",
                "Example Ltd",
                Question.of("motivation", "Why do you want to work with us?"),
                Question.of("experience", "What have you built that you are proud of?"),
                Question.of("problem", "A service has become slow. What do you do first?"),
                Question.of("team", "Tell us about a disagreement in a team, and how it ended."),
                Question.of("start", "When could you start?"));
    }

    public static List<String> questionIds() {
        return JOB.questions().stream().map(Question::id).toList();
    }

    /** The library as a host would build it. */
    public static InterviewEdge library(SessionStore store) {
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(JOB))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(store)
                .build();
    }
}
