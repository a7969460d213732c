package io.interviewedge.examples.ats.interview;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.review.InterviewReview.ReviewedAnswer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The detail page.
 *
 * @param state of the analysis: awaiting, running, failed or succeeded
 * @param result null unless succeeded
 * @param failure why the analysis failed, or null
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
        List<ReviewedAnswer> answers,
        String state,
        @Nullable String analyzer,
        @Nullable ReviewResult result,
        @Nullable String failure,
        RadarChart radar,
        LinkCard link) {

    static ReviewPage of(InterviewReview review, Instant now) {
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
                review.answers(),
                analysis == null ? "awaiting" : analysis.state().id(),
                analysis == null ? null : analysis.analyzer(),
                result == null ? null : ReviewResult.of(result),
                analysis == null ? null : analysis.failure(),
                result == null ? RadarChart.empty(Rubric.standard()) : RadarChart.of(result.traits()),
                LinkCard.of(session, now));
    }

    /** Whether a newer version of the library wrote the state. Public for the template. */
    public boolean isOtherState() {
        return !List.of("awaiting", "running", "failed", "succeeded").contains(state);
    }

    /** Omits the answers. */
    @Override
    public String toString() {
        return "ReviewPage[sessionId=" + sessionId + "]";
    }
}
