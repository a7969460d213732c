package io.interviewedge.examples.ats;

import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import io.interviewedge.examples.ats.analysis.AnalysisSettings;
import io.interviewedge.examples.ats.notice.SubmissionNotices;
import io.interviewedge.examples.ats.web.PublicUrl;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.spring.InterviewEdgeCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the starter cannot know. The jobs and the analyzer are beans; everything else is settings. */
@Configuration(proxyBeanMethods = false)
class InterviewEdgeConfiguration {

    @Bean
    LinkTemplate links(PublicUrl publicUrl, @Value("${interview-edge.pages.path}") String pages) {
        return LinkTemplate.of(publicUrl + pages + "/{token}");
    }

    @Bean
    SessionListener submissions(SubmissionNotices notices) {
        return SessionListener.on(SessionEventType.SUBMITTED, notices::submitted);
    }

    @Bean
    InterviewEdgeCustomizer limits(AnalysisSettings analyses, @Value("${demo.max-answer-length}") int maxAnswerLength) {
        return builder -> builder.analysisLease(analyses.lease()).maxAnswerLength(maxAnswerLength);
    }
}
