package io.interviewedge.examples.ats.web;

import io.interviewedge.error.ConfigurationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start which setting is wrong, instead of showing a stack trace. */
class MistakenSetting extends AbstractFailureAnalyzer<ConfigurationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigurationException mistake) {
        return new FailureAnalysis(mistake.getMessage(), "Correct the setting and start again.", mistake);
    }
}
