package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Verdict;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table interview_analysis; its traits and observations are in {@link FindingRows}. */
final class AnalysisRows {

    private static final String INSERT = """
            insert into ${analysis} (session_id, attempt, state, analyzer, started_at, lease_until)
            values (:session_id, :attempt, :state, :analyzer, :started_at, :lease_until)""";

    private static final String FINISH = """
            update ${analysis}
            set state = :state, finished_at = :finished_at, failure = :failure, overall = :overall, verdict = :verdict,
                verdict_reason = :verdict_reason, summary = :summary
            where session_id = :session_id and attempt = :attempt and state = 'running'""";

    private static final String FIND_LATEST = """
            select a.session_id, a.attempt, a.state, a.analyzer, a.started_at, a.lease_until, a.finished_at,
                   a.failure, a.overall, a.verdict, a.verdict_reason, a.summary,
                   f.trait, f.label, f.weight, f.score, f.question_id, f.observation_text
            from ${analysis} a
            left join (%s) f on f.attempt = a.attempt
            where a.session_id = :session_id
              and a.attempt = (select max(l.attempt) from ${analysis} l where l.session_id = :session_id)
            order by f.part, f.position""".formatted(FindingRows.OF_SESSION);

    private final Sql insert;
    private final Sql finish;
    private final Sql findLatest;
    private final FindingRows findings;

    AnalysisRows(Statements statements) {
        this.insert = statements.sql(INSERT);
        this.finish = statements.sql(FINISH);
        this.findLatest = statements.sql(FIND_LATEST);
        this.findings = new FindingRows(statements);
    }

    void insertClaim(Connection connection, Analysis claim) throws SQLException {
        insert.with("session_id", claim.sessionId())
                .with("attempt", claim.attempt())
                .with("state", claim.state().id())
                .with("analyzer", claim.analyzer())
                .with("started_at", claim.startedAt())
                .with("lease_until", claim.leaseUntil())
                .update(connection);
    }

    /** Stores the end of a running attempt; false if it is no longer running. */
    boolean finish(Connection connection, Analysis finished) throws SQLException {
        AnalysisResult result = finished.result();
        int ended = finish.with("state", finished.state().id())
                .with("finished_at", finished.finishedAt())
                .with("failure", finished.failure())
                .with("overall", result == null ? null : BigDecimal.valueOf(result.overall()))
                .with("verdict", result == null ? null : result.verdict().id())
                .with("verdict_reason", result == null ? null : result.verdictReason())
                .with("summary", result == null ? null : result.summary())
                .with("session_id", finished.sessionId())
                .with("attempt", finished.attempt())
                .update(connection);
        if (ended == 1 && result != null) {
            findings.insert(connection, finished, result);
        }
        return ended == 1;
    }

    /** One select, whatever the number of traits and observations. */
    Optional<Analysis> findLatest(Connection connection, UUID sessionId) throws SQLException {
        return findLatest.with("session_id", sessionId).query(connection, AnalysisRows::read);
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
        AnalysisState state = new AnalysisState(rows.getString("state"));
        @Nullable Instant finishedAt = Columns.instantOrNull(rows, rows.findColumn("finished_at"));
        @Nullable String failure = rows.getString("failure");
        return Optional.of(claim.stored(state, finishedAt, readResult(rows), failure));
    }

    private static @Nullable AnalysisResult readResult(ResultSet rows) throws SQLException {
        @Nullable Double overall = Columns.scoreOrNull(rows, "overall");
        @Nullable String verdict = rows.getString("verdict");
        return overall == null || verdict == null ? null : FindingRows.read(rows, overall, new Verdict(verdict));
    }
}
