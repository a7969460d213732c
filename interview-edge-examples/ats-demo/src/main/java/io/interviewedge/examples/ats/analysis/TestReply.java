package io.interviewedge.examples.ats.analysis;

import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.examples.ats.web.Moments;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came back from a test question, as the page shows it.
 *
 * @param problem why there is no judgement, as a sentence; null if there is one
 * @param stamp what was used, or null if nothing was sent
 * @param observations of the made-up answer; empty if there is a problem
 */
record TestReply(
        @Nullable String problem, @Nullable AnalysisStamp stamp, List<Observation> observations, Duration duration) {

    static TestReply of(Findings findings, Duration duration) {
        return new TestReply(null, findings.stamp(), findings.observations(), duration);
    }

    static TestReply of(NoFindings none, Duration duration) {
        String tryAgain = none.retryAt() == null ? "" : " Try again after " + Moments.text(none.retryAt()) + ".";
        return new TestReply(none.reason() + tryAgain, none.stamp(), List.of(), duration);
    }

    static TestReply notSent(String problem) {
        return new TestReply(problem, null, List.of(), Duration.ZERO);
    }

    /** The score of the made-up answer. Public for the template. */
    public String getScore() {
        double score = Objects.requireNonNullElse(observations.get(0).score(), 0.0);
        return String.format(Locale.ROOT, "%.1f", score);
    }

    /** Public for the template. */
    public String getSeconds() {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
