package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisOrder;
import io.interviewedge.analysis.AnalysisOutcome;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of one attempt: the attempt itself is the same in each, and each has one trait or one observation. */
final class AttemptRows {

    private final Analysis withoutFindings;
    private final List<ScoredTrait> traits = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    private AttemptRows(Analysis withoutFindings) {
        this.withoutFindings = withoutFindings;
    }

    /** Begins with what all rows of the attempt have. */
    static AttemptRows first(ResultSet row) throws SQLException {
        Analysis claim = Analysis.claim(
                Columns.uuid(row, "session_id"),
                row.getInt("attempt"),
                row.getString("analyzer"),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "lease_until"));
        AnalysisOutcome outcome = new AnalysisOutcome(
                new AnalysisState(row.getString("state")),
                Columns.instantOrNull(row, row.findColumn("finished_at")),
                result(row),
                row.getString("failure"),
                Columns.instantOrNull(row, row.findColumn("retry_at")),
                stamp(row));
        return new AttemptRows(
                claim.order(new AnalysisOrder(row.getString("ordered_by"), row.getString("order_reason")))
                        .with(outcome));
    }

    private static @Nullable AnalysisResult result(ResultSet row) throws SQLException {
        @Nullable Double overall = Columns.scoreOrNull(row, "overall");
        @Nullable String verdict = row.getString("verdict");
        return overall == null || verdict == null
                ? null
                : new AnalysisResult(
                                overall,
                                List.of(),
                                new Verdict(verdict),
                                Columns.text(row, "verdict_reason"),
                                Columns.text(row, "summary"),
                                List.of())
                        .runVerdicts(words(row.getString("run_verdicts"), Verdict::new));
    }

    private static @Nullable AnalysisStamp stamp(ResultSet row) throws SQLException {
        @Nullable String provider = row.getString("provider");
        return provider == null
                ? null
                : new AnalysisStamp(
                        provider,
                        Columns.text(row, "model"),
                        Columns.text(row, "prompt"),
                        Columns.text(row, "parameters"),
                        row.getLong("input_tokens"),
                        row.getLong("output_tokens"));
    }

    private static <T> List<T> words(@Nullable String text, Function<String, T> reader) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(reader).toList();
    }

    int attempt() {
        return withoutFindings.attempt();
    }

    /** Adds the trait or the observation of that row, if it has one. */
    void add(ResultSet row) throws SQLException {
        @Nullable String trait = row.getString("trait");
        @Nullable String questionId = row.getString("question_id");
        if (trait != null) {
            traits.add(new ScoredTrait(
                    trait,
                    Columns.text(row, "label"),
                    row.getDouble("weight"),
                    row.getDouble("score"),
                    words(row.getString("run_scores"), Double::valueOf)));
        } else if (questionId != null) {
            observations.add(new Observation(
                    questionId,
                    Columns.text(row, "observation_text"),
                    row.getString("quote"),
                    Columns.scoreOrNull(row, "score")));
        }
    }

    Analysis analysis() {
        AnalysisOutcome outcome = withoutFindings.outcome();
        AnalysisResult result = outcome.result();
        return result == null
                ? withoutFindings
                : withoutFindings.with(new AnalysisOutcome(
                        outcome.state(),
                        outcome.finishedAt(),
                        new AnalysisResult(
                                        result.overall(),
                                        traits,
                                        result.verdict(),
                                        result.verdictReason(),
                                        result.summary(),
                                        observations)
                                .runVerdicts(result.runVerdicts()),
                        outcome.failure(),
                        outcome.retryAt(),
                        outcome.stamp()));
    }
}
