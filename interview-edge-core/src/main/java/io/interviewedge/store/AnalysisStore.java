package io.interviewedge.store;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where analyses are kept: every attempt stays. */
public interface AnalysisStore {

    /** The failure of an attempt whose lease ended before it did. */
    String ABANDONED = "It was not finished in time.";

    /** All attempts for that session, with their results; none if there is no such session. */
    Analyses findAnalyses(UUID sessionId);

    /**
     * Stores a running attempt, in a transaction of its own that is committed when this returns, if the latest attempt
     * still is the one the caller saw. Of several callers who saw the same, one wins.
     *
     * @param claim a running attempt whose number is one more than that of {@code seen}, or 1
     * @param seen the latest attempt as the caller saw it, or null if there was none. The claim fails unless that
     *     attempt is still the latest and still in that state; if it is still running, it becomes failed with
     *     {@link #ABANDONED} as its failure and the claim's start as its end
     * @param event what is logged with it
     * @return the event as it was logged, or empty if the claim was not stored
     * @throws io.interviewedge.error.TransactionActiveException if the caller is in a transaction of the host, which
     *     cannot be committed here
     */
    Optional<SessionEvent> claimAnalysis(Analysis claim, @Nullable Analysis seen, EventDraft event);

    /**
     * Stores the end of an attempt if the attempt is still running.
     *
     * @param finished an attempt that is no longer running
     * @param event what is logged with it
     * @return the event as it was logged, or empty if nothing was stored
     */
    Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event);
}
