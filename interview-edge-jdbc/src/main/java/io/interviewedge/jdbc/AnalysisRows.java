package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisOutcome;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.analysis.Verdict;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table interview_analysis; its traits and observations are in {@link FindingRows}. */
final class AnalysisRows {

    private static final String INSERT = """
            insert into ${analysis}
                (session_id, attempt, state, analyzer, ordered_by, order_reason, started_at, lease_until)
            values (:session_id, :attempt, :state, :analyzer, :ordered_by, :order_reason, :started_at, :lease_until)""";

    private static final String FINISH = """
            update ${analysis}
            set state = :state, finished_at = :finished_at, failure = :failure, retry_at = :retry_at,
                overall = :overall, verdict = :verdict, verdict_reason = :verdict_reason, summary = :summary,
                run_verdicts = :run_verdicts, provider = :provider, model = :model, prompt = :prompt,
                parameters = :parameters, input_tokens = :input_tokens, output_tokens = :output_tokens
            where session_id = :session_id and attempt = :attempt and state = 'running'""";

    private static final String FIND = """
            select a.session_id, a.attempt, a.state, a.analyzer, a.ordered_by, a.order_reason, a.started_at,
                   a.lease_until, a.finished_at, a.failure, a.retry_at, a.overall, a.verdict, a.verdict_reason,
                   a.summary, a.run_verdicts, a.provider, a.model, a.prompt, a.parameters, a.input_tokens,
                   a.output_tokens, f.trait, f.label, f.weight, f.score, f.run_scores, f.question_id,
                   f.observation_text, f.quote
            from ${analysis} a
            left join (%s) f on f.attempt = a.attempt
            where a.session_id = :session_id
            order by a.attempt, f.part, f.position""".formatted(FindingRows.OF_SESSION);

    /**
     * A statement of its own, which runs behind the session's lock only: H2 may repeat the result of a select that the
     * same connection ran while another transaction was about to commit.
     */
    private static final String IS_LATEST = """
            select a.attempt
            from ${analysis} a
            where a.session_id = :session_id and a.attempt = :attempt and a.state = :state
                and not exists (
                    select b.attempt
                    from ${analysis} b
                    where b.session_id = :session_id and b.attempt > :attempt)""";

    private static final String HAS_ANY = "select a.attempt from ${analysis} a where a.session_id = :session_id";

    private final Sql insert;
    private final Sql finish;
    private final Sql find;
    private final Sql isLatest;
    private final Sql hasAny;
    private final FindingRows findings;

    AnalysisRows(Statements statements) {
        this.insert = statements.sql(INSERT);
        this.finish = statements.sql(FINISH);
        this.find = statements.sql(FIND);
        this.isLatest = statements.latest(IS_LATEST);
        this.hasAny = statements.latest(HAS_ANY);
        this.findings = new FindingRows(statements);
    }

    /** Whether that is the latest attempt, in that state; if null, whether there is none. Behind the session's lock. */
    boolean isLatest(Connection connection, UUID sessionId, @Nullable Analysis seen) throws SQLException {
        return seen == null
                ? !hasAny.with("session_id", sessionId).exists(connection)
                : isLatest.with("session_id", sessionId)
                        .with("attempt", seen.attempt())
                        .with("state", seen.state().id())
                        .exists(connection);
    }

    void insertClaim(Connection connection, Analysis claim) throws SQLException {
        insert.with("session_id", claim.sessionId())
                .with("attempt", claim.attempt())
                .with("state", claim.state().id())
                .with("analyzer", claim.analyzer())
                .with("ordered_by", claim.order().actor())
                .with("order_reason", claim.order().reason())
                .with("started_at", claim.startedAt())
                .with("lease_until", claim.leaseUntil())
                .insert(connection);
    }

    /** Stores the end of a running attempt; false if it is no longer running. */
    boolean finish(Connection connection, Analysis finished) throws SQLException {
        AnalysisOutcome outcome = finished.outcome();
        AnalysisResult result = outcome.result();
        AnalysisStamp stamp = outcome.stamp();
        int ended = finish.with("state", outcome.state().id())
                .with("finished_at", outcome.finishedAt())
                .with("failure", outcome.failure())
                .with("retry_at", outcome.retryAt())
                .with("overall", result == null ? null : BigDecimal.valueOf(result.overall()))
                .with("verdict", result == null ? null : result.verdict().id())
                .with("verdict_reason", result == null ? null : result.verdictReason())
                .with("summary", result == null ? null : result.summary())
                .with("run_verdicts", result == null ? null : words(result.runVerdicts()))
                .with("provider", stamp == null ? null : stamp.provider())
                .with("model", stamp == null ? null : stamp.model())
                .with("prompt", stamp == null ? null : stamp.prompt())
                .with("parameters", stamp == null ? null : stamp.parameters())
                .with("input_tokens", stamp == null ? null : stamp.inputTokens())
                .with("output_tokens", stamp == null ? null : stamp.outputTokens())
                .with("session_id", finished.sessionId())
                .with("attempt", finished.attempt())
                .update(connection);
        if (ended == 1 && result != null) {
            findings.insert(connection, finished, result);
        }
        return ended == 1;
    }

    private static @Nullable String words(List<Verdict> verdicts) {
        return verdicts.isEmpty() ? null : verdicts.stream().map(Verdict::id).collect(Collectors.joining(" "));
    }

    /** One select, whatever the number of attempts, traits and observations. */
    Analyses find(Connection connection, UUID sessionId) throws SQLException {
        return find.with("session_id", sessionId).query(connection, AnalysisRows::read);
    }

    /** Every row has an attempt, and one trait or observation if that succeeded. */
    private static Analyses read(ResultSet rows) throws SQLException {
        List<AttemptRows> attempts = new ArrayList<>();
        while (rows.next()) {
            int attempt = rows.getInt("attempt");
            if (attempts.isEmpty() || attempts.get(attempts.size() - 1).attempt() != attempt) {
                attempts.add(AttemptRows.first(rows));
            }
            attempts.get(attempts.size() - 1).add(rows);
        }
        return new Analyses(attempts.stream().map(AttemptRows::analysis).toList());
    }
}
