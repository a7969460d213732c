package io.interviewedge.examples.ats.analysis;

import io.interviewedge.analysis.InterviewAnalyzer;
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

    @Bean
    TestQuestion testQuestion(AnalysisSettings settings) {
        return new TestQuestion(settings.model());
    }
}
