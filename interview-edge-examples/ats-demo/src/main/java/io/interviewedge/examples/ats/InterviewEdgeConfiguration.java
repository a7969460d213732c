package io.interviewedge.examples.ats;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import io.interviewedge.examples.ats.analysis.RuleBasedAnalyzer;
import io.interviewedge.examples.ats.job.JobCatalog;
import io.interviewedge.examples.ats.notice.SubmissionNotices;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.InMemorySessionStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that it takes to embed the library in this application. */
@Configuration(proxyBeanMethods = false)
class InterviewEdgeConfiguration {

    @Bean
    InterviewEdge interviewEdge(
            JobCatalog jobs,
            SubmissionNotices notices,
            RuleBasedAnalyzer analyzer,
            @Value("${demo.public-url}") String publicUrl) {
        return InterviewEdge.builder()
                .jobs(jobs::find)
                .links(LinkTemplate.of(publicUrl + "/i/{token}"))
                .store(new InMemorySessionStore())
                .analyzer(analyzer)
                .listener(SessionListener.on(SessionEventType.SUBMITTED, notices::submitted))
                .build();
    }
}
