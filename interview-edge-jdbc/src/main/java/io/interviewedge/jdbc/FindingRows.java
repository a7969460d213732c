package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Verdict;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables interview_analysis_trait and interview_analysis_observation. */
final class FindingRows {

    /** Both tables as one, of one session. Both parts name the session, so that each uses its table's key. */
    static final String OF_SESSION = """
            select t.attempt, 1 as part, t.position, t.trait, t.label, t.weight, t.score,
                   null as question_id, null as observation_text
            from ${analysis_trait} t
            where t.session_id = :session_id
            union all
            select o.attempt, 2, o.position, null, null, null, null, o.question_id, o.observation_text
            from ${analysis_observation} o
            where o.session_id = :session_id
            """;

    private static final String INSERT_TRAIT = """
            insert into ${analysis_trait} (session_id, attempt, position, trait, label, weight, score)
            values (:session_id, :attempt, :position, :trait, :label, :weight, :score)""";

    private static final String INSERT_OBSERVATION = """
            insert into ${analysis_observation} (session_id, attempt, position, question_id, observation_text)
            values (:session_id, :attempt, :position, :question_id, :text)""";

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
                    .with("score", BigDecimal.valueOf(trait.score())));
        }
        insertTrait.batch(connection, traits);
        List<Sql.Call> observations = new ArrayList<>();
        result.observations()
                .forEach((questionId, text) -> observations.add(of(analysis, insertObservation)
                        .with("position", observations.size())
                        .with("question_id", questionId)
                        .with("text", text)));
        insertObservation.batch(connection, observations);
    }

    private static Sql.Call of(Analysis analysis, Sql insert) {
        return insert.with("session_id", analysis.sessionId()).with("attempt", analysis.attempt());
    }

    /** The result whose traits and observations fill the rows from the current one to the last. */
    static AnalysisResult read(ResultSet rows, double overall, Verdict verdict) throws SQLException {
        String reason = Columns.text(rows, "verdict_reason");
        String summary = Columns.text(rows, "summary");
        List<ScoredTrait> traits = new ArrayList<>();
        Map<String, String> observations = new LinkedHashMap<>();
        do {
            @Nullable String trait = rows.getString("trait");
            @Nullable String questionId = rows.getString("question_id");
            if (trait != null) {
                traits.add(new ScoredTrait(
                        trait, Columns.text(rows, "label"), rows.getDouble("weight"), rows.getDouble("score")));
            } else if (questionId != null) {
                observations.put(questionId, Columns.text(rows, "observation_text"));
            }
        } while (rows.next());
        return new AnalysisResult(overall, traits, verdict, reason, summary, observations);
    }
}
