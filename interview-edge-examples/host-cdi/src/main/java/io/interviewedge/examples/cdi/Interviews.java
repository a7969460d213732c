package io.interviewedge.examples.cdi;

import io.interviewedge.InterviewEdge;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.jdbc.TransactionSource;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.sql.DataSource;

/** All that the library has to know. */
@ApplicationScoped
class Interviews {

    private static final Job ENGINEER =
            Job.of("engineer", "Engineer", "Example Ltd", Question.of("why", "Why this job?"));

    @Produces
    @Singleton
    InterviewEdge edge(DataSource database, TransactionSynchronizationRegistry registry) {
        JdbcSchema.migrate(database);
        TransactionSource transactions = TransactionSource.managed(
                database, () -> registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION);
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(ENGINEER).filter(job -> job.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(JdbcSessionStore.builder(transactions).build())
                .build();
    }
}
