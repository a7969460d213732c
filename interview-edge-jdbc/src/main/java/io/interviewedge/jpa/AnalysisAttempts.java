package io.interviewedge.jpa;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.store.AnalysisStore;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims and finishes attempts. The session's row is locked first, so that those of one session come one after the other. */
final class AnalysisAttempts {

    private AnalysisAttempts() {}

    /** The event if the claim was stored; empty if the latest attempt is not the one that was seen. */
    static Optional<SessionEvent> claim(
            EntityAccess access, Analysis claim, @Nullable Analysis seen, EventDraft event) {
        Optional<SessionEntity> session = SessionRows.lock(access, claim.sessionId());
        @Nullable Analysis latest = AnalysisRows.findLatest(access, claim.sessionId()).orElse(null);
        if (session.isEmpty() || !Analysis.isSame(latest, seen)) {
            return Optional.empty();
        }
        if (latest != null && latest.state().equals(AnalysisState.RUNNING)) {
            AnalysisRows.finish(access, latest.failed(AnalysisStore.ABANDONED, claim.startedAt()));
        }
        AnalysisRows.insertClaim(access, claim);
        return Optional.of(SessionLog.log(access, session.get(), event, claim.startedAt()));
    }

    /** The event if the end was stored; empty if the attempt is not running any more. */
    static Optional<SessionEvent> finish(EntityAccess access, Analysis finished, EventDraft event) {
        Optional<SessionEntity> session = SessionRows.lock(access, finished.sessionId());
        if (session.isEmpty() || !AnalysisRows.finish(access, finished)) {
            return Optional.empty();
        }
        Instant at = Objects.requireNonNull(finished.finishedAt(), "an ended attempt has an end");
        return Optional.of(SessionLog.log(access, session.get(), event, at));
    }
}
