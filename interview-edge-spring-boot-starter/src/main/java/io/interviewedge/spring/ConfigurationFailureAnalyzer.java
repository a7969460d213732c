package io.interviewedge.spring;

import io.interviewedge.error.ConfigurationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what the library refuses of what the application's own code hands it. */
final class ConfigurationFailureAnalyzer extends AbstractFailureAnalyzer<ConfigurationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigurationException cause) {
        SetupException refusal =
                SetupException.because(cause, "Correct the setting or the bean that hands this to Interview Edge.");
        return new FailureAnalysis(refusal.getMessage(), refusal.cure(), cause);
    }
}
