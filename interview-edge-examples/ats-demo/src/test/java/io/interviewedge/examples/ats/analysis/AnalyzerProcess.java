package io.interviewedge.examples.ats.analysis;

import io.interviewedge.InterviewEdge;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process that opens one interview, and is killed while it waits for the model. */
final class AnalyzerProcess {

    private AnalyzerProcess() {}

    /** The database, the provider's address and the session. */
    public static void main(String[] arguments) {
        edge(JdbcConnectionPool.create(arguments[0], "sa", ""), arguments[1], Clock.systemUTC())
                .reviews()
                .open(UUID.fromString(arguments[2]));
    }

    /** Makes one call for each analysis, which may take longer than the test. */
    static InterviewEdge edge(JdbcConnectionPool database, String provider, Clock clock) {
        Job job = Job.of("backend-engineer", "Backend Engineer", "Acme", Question.of("why", "Why this job?"));
        AnalysisSettings settings = new AnalysisSettings(LanguageModelTest.settings(
                "provider", "openai", "base-url", provider, "model", "m", "in-one-call", "true", "timeout", "10m"));
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(job).filter(found -> found.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(new JdbcSessionStore(database))
                .analyzer(settings.analyzer())
                .analysisLease(settings.lease())
                .clock(clock)
                .build();
    }
}
