package io.interviewedge.examples.ats.analysis;

import io.interviewedge.analysis.InterviewAnalyzer;
import java.time.Duration;
import java.util.Optional;

/** What the settings say of analyses: a language model makes them, or rules do. */
public final class AnalysisSettings {

    private static final Duration MIN_LEASE = Duration.ofMinutes(2);
    private static final Duration TO_STORE = Duration.ofSeconds(30);

    private final Optional<LanguageModel> model;
    private final Duration timeout;

    AnalysisSettings(AiProperties ai) {
        this.model = LanguageModel.of(ai);
        this.timeout = ai.timeout();
    }

    /** None if rules make the analyses. */
    Optional<LanguageModel> model() {
        return model;
    }

    InterviewAnalyzer analyzer() {
        return model.<InterviewAnalyzer>map(LanguageModel::analyzer).orElseGet(RuleBasedAnalyzer::new);
    }

    /** How long an analysis may run before another caller takes over: longer than it is allowed to take. */
    public Duration lease() {
        Duration enough = timeout.plus(TO_STORE);
        return enough.compareTo(MIN_LEASE) > 0 ? enough : MIN_LEASE;
    }
}
