package io.interviewedge.examples.ats;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import io.interviewedge.examples.ats.analysis.AnalysisSettings;
import io.interviewedge.examples.ats.job.JobCatalog;
import io.interviewedge.examples.ats.notice.SubmissionNotices;
import io.interviewedge.examples.ats.web.PublicUrl;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.share.LinkTemplate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Everything needed to embed the library in this application. */
@Configuration(proxyBeanMethods = false)
class InterviewEdgeConfiguration {

    /**
     * Creates the library's tables in this application's database, or brings them up to date. A host with its own
     * migrations uses the library's scripts there instead, and only verifies the schema here.
     */
    @Bean
    JdbcSessionStore sessionStore(DataSource dataSource) {
        JdbcSchema.migrate(dataSource);
        JdbcSchema.verify(dataSource);
        return JdbcSessionStore.builder(dataSource)
                .joining( // what this application does in a transaction of its own
                        TransactionSynchronizationManager::isActualTransactionActive,
                        () -> TransactionSynchronizationManager.getResource(dataSource)
                                        instanceof ConnectionHolder holder
                                ? holder.getConnection()
                                : null)
                .build();
    }

    @Bean
    InterviewEdge interviewEdge(
            JobCatalog jobs,
            JdbcSessionStore store,
            InterviewAnalyzer analyzer,
            AnalysisSettings analyses,
            SubmissionNotices notices,
            List<DeliveryChannel> channels,
            PublicUrl publicUrl,
            @Value("${demo.max-answer-length}") int maxAnswerLength) {
        InterviewEdge.Builder builder = InterviewEdge.builder()
                .jobs(jobs::find)
                .links(LinkTemplate.of(publicUrl + "/i/{token}"))
                .store(store)
                .analyzer(analyzer)
                .analysisLease(analyses.lease())
                .maxAnswerLength(maxAnswerLength)
                .listener(SessionListener.on(SessionEventType.SUBMITTED, notices::submitted));
        channels.forEach(builder::channel);
        return builder.build();
    }
}
