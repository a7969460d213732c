package io.interviewedge.examples.ats.interview;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.examples.ats.analysis.RuleBasedAnalyzer;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The detail page.
 *
 * @param suggestedBy in words, whoever made the analysis that counts
 * @param seconds for which the latest attempt has run, while it does
 * @param state of the latest attempt at the analysis, or "awaiting" if there is none
 * @param result of the attempt that counts; null unless it succeeded
 * @param attempts from the first to the latest
 */
record ReviewPage(
        String sessionId,
        String candidate,
        String email,
        @Nullable String phone,
        String jobTitle,
        String company,
        String status,
        boolean completed,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        List<ShownAnswer> answers,
        String state,
        long seconds,
        String analyzer,
        String suggestedBy,
        @Nullable ReviewResult result,
        List<TraitLine> rubric,
        List<AttemptCard> attempts,
        RadarChart radar,
        LinkCard link) {

    /** The analyzer is the one that will make the next analysis. */
    static ReviewPage of(InterviewReview review, String analyzer, Instant now) {
        InterviewSession session = review.session();
        Analysis analysis = review.analysis();
        AnalysisResult result = analysis == null ? null : analysis.result();
        return new ReviewPage(
                session.id().toString(),
                session.candidate().displayName(),
                session.candidate().email().value(),
                session.candidate().phone() == null
                        ? null
                        : session.candidate().phone().value(),
                session.jobTitle(),
                review.company(),
                session.status().id(),
                session.status().equals(SessionStatus.COMPLETED),
                session.createdAt(),
                session.startedAt(),
                session.completedAt(),
                review.answers().stream().map(ShownAnswer::of).toList(),
                review.analyses().latest().map(latest -> latest.state().id()).orElse("awaiting"),
                review.analyses().latest().map(latest -> seconds(latest, now)).orElse(0L),
                analysis == null ? analyzer : analysis.analyzer(),
                suggestedBy(analysis),
                result == null ? null : ReviewResult.of(result),
                result == null ? TraitLine.all(review.rubric()) : TraitLine.all(result.traits(), review.rubric()),
                AttemptCard.all(review.analyses()),
                result == null ? RadarChart.empty(review.rubric()) : RadarChart.of(result.traits()),
                LinkCard.of(session, now));
    }

    /** The latest attempt if it ended without a result, or null. Public for the template. */
    public @Nullable AttemptCard getTrouble() {
        AttemptCard latest = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
        return latest == null || latest.getTrouble() == null ? null : latest;
    }

    private static long seconds(Analysis latest, Instant now) {
        return Math.max(0, Duration.between(latest.startedAt(), now).toSeconds());
    }

    private static String suggestedBy(@Nullable Analysis analysis) {
        if (analysis == null || analysis.analyzer().equals(RuleBasedAnalyzer.NAME)) {
            return "the rule-based analyzer";
        }
        AnalysisStamp stamp = analysis.outcome().stamp();
        return stamp == null ? "the analyzer \"" + analysis.analyzer() + "\"" : "the language model " + stamp.model();
    }

    /** Whether rules made, or would make, the analysis that counts. Public for the template. */
    public boolean isByRules() {
        return analyzer.equals(RuleBasedAnalyzer.NAME);
    }

    /** Whether a newer version of the library wrote the state. Public for the template. */
    public boolean isOtherState() {
        return !List.of("awaiting", "running", "failed", "deferred", "not_scored", "succeeded")
                .contains(state);
    }

    /** Omits the answers. */
    @Override
    public String toString() {
        return "ReviewPage[sessionId=" + sessionId + "]";
    }
}
