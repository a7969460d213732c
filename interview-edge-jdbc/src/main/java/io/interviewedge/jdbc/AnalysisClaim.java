package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.store.AnalysisStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims the next attempt. The session's row is locked first, so claims of one session come one after the other. */
final class AnalysisClaim {

    private AnalysisClaim() {}

    /** The claim if it was stored; empty if the latest attempt is not the one that was seen, and all must be undone. */
    static Optional<Analysis> store(Connection connection, Analysis claim, @Nullable Analysis seen)
            throws SQLException {
        if (!SessionRows.lock(connection, claim.sessionId())) {
            return Optional.empty();
        }
        @Nullable Analysis latest = AnalysisRows.findLatest(connection, claim.sessionId()).orElse(null);
        if (!isAsSeen(latest, seen) || !isEnded(connection, latest, claim)) {
            return Optional.empty();
        }
        AnalysisRows.insertClaim(connection, claim);
        return Optional.of(claim);
    }

    private static boolean isAsSeen(@Nullable Analysis latest, @Nullable Analysis seen) {
        if (latest == null || seen == null) {
            return latest == null && seen == null;
        }
        return latest.attempt() == seen.attempt() && latest.state() == seen.state();
    }

    /** A running attempt is ended here; whoever runs it takes no lock, and may have ended it since it was read. */
    private static boolean isEnded(Connection connection, @Nullable Analysis latest, Analysis claim)
            throws SQLException {
        return latest == null
                || latest.state() != AnalysisState.RUNNING
                || AnalysisRows.finish(connection, latest.failed(AnalysisStore.ABANDONED, claim.startedAt()));
    }
}
