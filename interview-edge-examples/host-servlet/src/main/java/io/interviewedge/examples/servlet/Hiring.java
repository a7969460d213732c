package io.interviewedge.examples.servlet;

import io.interviewedge.InterviewEdge;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import java.util.Optional;
import javax.sql.DataSource;

/** What the library has to know about the host: its database, its jobs, and the address of its pages. */
final class Hiring {

    static final Job JOB = Job.of(
            "backend-engineer",
            "Backend Engineer",
            "Fernweh Maps",
            Question.of("proud-of", "What are you proud of?"),
            Question.of("anything-else", "Is there anything else?").optional());

    private Hiring() {}

    static InterviewEdge edge(DataSource database, String publicAddress) {
        JdbcSchema.migrate(database);
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(JOB).filter(job -> job.id().equals(id)))
                .links(LinkTemplate.of(publicAddress + "/interview/{token}"))
                .store(new JdbcSessionStore(database))
                .build();
    }
}
