package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.ScoredTrait;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables interview_analysis_trait and interview_analysis_observation. */
final class FindingRows {

    /** Both tables as one, of one session. Both parts name the session, so that each uses its table's key. */
    static final String OF_SESSION = """
            select t.attempt, 1 as part, t.position, t.trait, t.label, t.weight, t.score, t.run_scores,
                   null as question_id, null as observation_text, null as quote
            from ${analysis_trait} t
            where t.session_id = :session_id
            union all
            select o.attempt, 2, o.position, null, null, null, o.score, null, o.question_id, o.observation_text, o.quote
            from ${analysis_observation} o
            where o.session_id = :session_id
            """;

    private static final String INSERT_TRAIT = """
            insert into ${analysis_trait} (session_id, attempt, position, trait, label, weight, score, run_scores)
            values (:session_id, :attempt, :position, :trait, :label, :weight, :score, :run_scores)""";

    private static final String INSERT_OBSERVATION = """
            insert into ${analysis_observation}
                (session_id, attempt, position, question_id, observation_text, quote, score)
            values (:session_id, :attempt, :position, :question_id, :text, :quote, :score)""";

    private final Sql insertTrait;
    private final Sql insertObservation;

    FindingRows(Statements statements) {
        this.insertTrait = statements.sql(INSERT_TRAIT);
        this.insertObservation = statements.sql(INSERT_OBSERVATION);
    }

    void insert(Connection connection, Analysis analysis, AnalysisResult result) throws SQLException {
        List<Sql.Call> traits = new ArrayList<>();
        for (ScoredTrait trait : result.traits()) {
            traits.add(of(analysis, insertTrait)
                    .with("position", traits.size())
                    .with("trait", trait.id())
                    .with("label", trait.label())
                    .with("weight", BigDecimal.valueOf(trait.weight()))
                    .with("score", BigDecimal.valueOf(trait.score()))
                    .with("run_scores", words(trait.runs())));
        }
        insertTrait.insertEach(connection, traits);
        List<Sql.Call> observations = new ArrayList<>();
        for (Observation observation : result.observations()) {
            @Nullable Double score = observation.score();
            observations.add(of(analysis, insertObservation)
                    .with("position", observations.size())
                    .with("question_id", observation.questionId())
                    .with("text", observation.text())
                    .with("quote", observation.quote())
                    .with("score", score == null ? null : BigDecimal.valueOf(score)));
        }
        insertObservation.insertEach(connection, observations);
    }

    private static @Nullable String words(List<Double> scores) {
        return scores.isEmpty() ? null : scores.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Sql.Call of(Analysis analysis, Sql insert) {
        return insert.with("session_id", analysis.sessionId()).with("attempt", analysis.attempt());
    }
}
