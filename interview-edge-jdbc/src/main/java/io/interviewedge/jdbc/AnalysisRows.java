package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.StoreException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table interview_analysis; its traits and observations are in {@link FindingRows}. */
final class AnalysisRows {

    private static final Sql INSERT = new Sql("""
            insert into interview_analysis (session_id, attempt, state, analyzer, started_at, lease_until)
            values (?, ?, ?, ?, ?, ?)""");

    private static final Sql FINISH = new Sql("""
            update interview_analysis
            set state = ?, finished_at = ?, failure = ?, overall = ?, verdict = ?, verdict_reason = ?, summary = ?
            where session_id = ? and attempt = ? and state = 'running'""");

    private static final Sql FIND_LATEST = new Sql("""
            select a.session_id, a.attempt, a.state, a.analyzer, a.started_at, a.lease_until, a.finished_at,
                   a.failure, a.overall, a.verdict, a.verdict_reason, a.summary,
                   f.trait, f.score, f.question_id, f.body
            from interview_analysis a
            left join (%s) f on f.attempt = a.attempt
            where a.session_id = ?
              and a.attempt = (select max(l.attempt) from interview_analysis l where l.session_id = ?)
            order by f.position""".formatted(FindingRows.OF_SESSION));

    private AnalysisRows() {}

    static void insertClaim(Connection connection, Analysis claim) throws SQLException {
        INSERT.update(
                connection,
                claim.sessionId(),
                claim.attempt(),
                claim.state().id(),
                claim.analyzer(),
                claim.startedAt(),
                claim.leaseUntil());
    }

    /** Stores the end of a running attempt; false if it is not running any more. */
    static boolean finish(Connection connection, Analysis finished) throws SQLException {
        AnalysisResult result = finished.result();
        @Nullable Findings findings = result == null ? null : result.findings();
        int ended = FINISH.update(
                connection,
                finished.state().id(),
                finished.finishedAt(),
                finished.failure(),
                result == null ? null : BigDecimal.valueOf(result.overall()),
                findings == null ? null : findings.verdict().id(),
                findings == null ? null : findings.verdictReason(),
                findings == null ? null : findings.summary(),
                finished.sessionId(),
                finished.attempt());
        if (ended == 1 && findings != null) {
            FindingRows.insert(connection, finished, findings);
        }
        return ended == 1;
    }

    /** One select, whatever the number of traits and observations. */
    static Optional<Analysis> findLatest(Connection connection, UUID sessionId) throws SQLException {
        return FIND_LATEST.query(connection, AnalysisRows::read, sessionId, sessionId, sessionId, sessionId);
    }

    /** Every row has the attempt, and one trait or observation if it succeeded. */
    private static Optional<Analysis> read(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        Analysis claim = Analysis.claim(
                Columns.uuid(rows, "session_id"),
                rows.getInt("attempt"),
                rows.getString("analyzer"),
                Columns.instant(rows, "started_at"),
                Columns.instant(rows, "lease_until"));
        return Optional.of(
                switch (readState(rows.getString("state"))) {
                    case RUNNING -> claim;
                    case FAILED -> claim.failed(rows.getString("failure"), Columns.instant(rows, "finished_at"));
                    case SUCCEEDED -> {
                        Instant finishedAt = Columns.instant(rows, "finished_at");
                        yield claim.succeeded(readResult(rows), finishedAt);
                    }
                });
    }

    private static AnalysisResult readResult(ResultSet rows) throws SQLException {
        double overall = rows.getDouble("overall");
        Verdict verdict = Verdict.valueOf(rows.getString("verdict").toUpperCase(Locale.ROOT));
        String reason = rows.getString("verdict_reason");
        String summary = rows.getString("summary");
        return new AnalysisResult(overall, FindingRows.read(rows, verdict, reason, summary));
    }

    private static AnalysisState readState(String id) {
        return AnalysisState.ofId(id)
                .orElseThrow(() -> new StoreException("the column interview_analysis.state holds \"" + id
                        + "\"; this version knows running, succeeded and failed"));
    }
}
