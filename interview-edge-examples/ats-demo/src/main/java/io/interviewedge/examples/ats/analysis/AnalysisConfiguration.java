package io.interviewedge.examples.ats.analysis;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.review.ReviewService;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has interviews judged by the language model in the settings, and without one by rules. */
@Configuration(proxyBeanMethods = false)
class AnalysisConfiguration {

    @Bean
    AnalysisSettings analysisSettings(AiProperties ai) {
        return new AnalysisSettings(ai);
    }

    @Bean
    InterviewAnalyzer analyzer(AnalysisSettings settings) {
        return settings.analyzer();
    }

    /** Closed before the library's database is, since {@link #reviews} needs both. */
    @Bean
    AnalysisThreads analysisThreads(
            @Value("${demo.analyses.at-once}") int most, @Value("${demo.analyses.patience}") Duration patience) {
        return new AnalysisThreads(most, patience);
    }

    /** Opens interviews at once, and analyses them in the background. */
    @Bean
    ReviewService reviews(InterviewEdge edge, AnalysisThreads threads) {
        return edge.reviews().inBackground(threads);
    }

    @Bean
    TestQuestion testQuestion(AnalysisSettings settings, AnalysisThreads threads) {
        return new TestQuestion(settings.model(), threads);
    }
}
