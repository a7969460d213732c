package io.interviewedge.examples.ats.interview;

import io.interviewedge.analysis.Analyses;
import java.time.Instant;

/**
 * What the page asks again and again while an analysis runs.
 *
 * @param running whether somebody is working on it
 * @param abandoned whether nobody is any more, so that opening the page begins anew
 */
record AnalysisProgress(boolean running, boolean abandoned) {

    static AnalysisProgress of(Analyses analyses, Instant now) {
        return new AnalysisProgress(
                analyses.latest().filter(latest -> latest.isRunning(now)).isPresent(),
                analyses.latest().filter(latest -> latest.isAbandoned(now)).isPresent());
    }
}
