package io.interviewedge.review;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.internal.Parts;
import io.interviewedge.internal.Uninterrupted;
import io.interviewedge.session.Interview;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionStore;
import io.interviewedge.tenant.TenantId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Interviews for review. {@link #find} reads one as it is; {@link #open} is what a recruiter does, and the first
 * opening of a completed interview runs the analyzer, in the caller's thread. Safe for use by several threads and
 * nodes.
 *
 * <p>An analysis is made once:
 *
 * <ol>
 *   <li>The latest attempt is read. If there is none, or its lease is over, this caller claims the next one.
 *   <li>Of several callers, one wins the claim and runs the analyzer; the others see it running.
 *   <li>The result is stored if the claim still holds. A failure is stored as a failure, and stays until {@link #retry}
 *       is called.
 * </ol>
 */
public final class ReviewService {

    private final TenantId tenant;
    private final SessionStore store;
    private final @Nullable AnalysisRunner runner;
    private final Clock clock;

    /** For {@code InterviewEdge} only. */
    public ReviewService(Parts parts) {
        this.tenant = parts.get(TenantId.class);
        this.store = parts.get(SessionStore.class);
        this.runner = parts.find(InterviewAnalyzer.class)
                .map(analyzer -> new AnalysisRunner(parts, analyzer))
                .orElse(null);
        this.clock = parts.get(Clock.class);
    }

    /**
     * The interview with the analysis that it has by now, if it has one. Changes nothing and runs nothing: it is for
     * lists, exports and other programs, and may be called in a transaction of the host.
     *
     * @throws SessionNotFoundException if the tenant has no such session
     */
    public InterviewReview find(UUID sessionId) {
        return InterviewReview.of(read(sessionId), store.findAnalysis(sessionId).orElse(null));
    }

    /**
     * The interview with its analysis, which is made now if the interview is completed and has none: this call then
     * runs the analyzer, which may take seconds and cost money, and logs two events. Without an analyzer it is the same
     * as {@link #find}.
     *
     * @throws SessionNotFoundException if the tenant has no such session
     * @throws io.interviewedge.error.TransactionActiveException if an analysis is to be made and the caller is in a
     *     transaction of the host
     */
    public InterviewReview open(UUID sessionId) {
        Interview interview = read(sessionId);
        Analysis latest = store.findAnalysis(sessionId).orElse(null);
        boolean due = latest == null || latest.isAbandoned(clock.instant());
        return due ? analyzed(interview, latest) : InterviewReview.of(interview, latest);
    }

    /**
     * Runs the analysis again if the latest attempt failed; otherwise does the same as {@link #open}.
     *
     * @throws SessionNotFoundException if the tenant has no such session
     * @throws io.interviewedge.error.TransactionActiveException if an analysis is to be made and the caller is in a
     *     transaction of the host
     */
    public InterviewReview retry(UUID sessionId) {
        Analysis latest = store.findAnalysis(sessionId).orElse(null);
        boolean failed = latest != null && latest.state().equals(AnalysisState.FAILED);
        return failed ? analyzed(read(sessionId), latest) : open(sessionId);
    }

    private InterviewReview analyzed(Interview interview, @Nullable Analysis latest) {
        if (runner == null || !interview.session().status().equals(SessionStatus.COMPLETED)) {
            return InterviewReview.of(interview, latest);
        }
        Analysis after = runner.run(interview, latest);
        // Read again: an attempt is a change of the session, and so changes its version.
        Interview changed = Uninterrupted.get(() -> read(interview.session().id()));
        return InterviewReview.of(changed, after);
    }

    private Interview read(UUID sessionId) {
        return store.find(tenant, sessionId)
                .map(found -> found.complete(store))
                .orElseThrow(() -> new SessionNotFoundException(sessionId));
    }
}
