package io.interviewedge.jdbc;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.TraitScores;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.StoreException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables interview_analysis_trait and interview_analysis_observation. */
final class FindingRows {

    /** Both tables as one, of one session. The session is named here so that each table's key is used. */
    static final String OF_SESSION = """
            select t.attempt, -1 as position, t.trait, t.score, null as question_id, null as observation_text
            from ${analysis_trait} t
            where t.session_id = :session_id
            union all
            select o.attempt, o.position, null, null, o.question_id, o.observation_text
            from ${analysis_observation} o
            where o.session_id = :session_id
            """;

    private static final String INSERT_TRAIT = """
            insert into ${analysis_trait} (session_id, attempt, trait, score)
            values (:session_id, :attempt, :trait, :score)""";

    private static final String INSERT_OBSERVATION = """
            insert into ${analysis_observation} (session_id, attempt, position, question_id, observation_text)
            values (:session_id, :attempt, :position, :question_id, :text)""";

    private final Sql insertTrait;
    private final Sql insertObservation;

    FindingRows(Statements statements) {
        this.insertTrait = statements.sql(INSERT_TRAIT);
        this.insertObservation = statements.sql(INSERT_OBSERVATION);
    }

    void insert(Connection connection, Analysis analysis, Findings findings) throws SQLException {
        List<Sql.Call> traits = new ArrayList<>();
        findings.traits()
                .byTrait()
                .forEach((trait, score) -> traits.add(
                        of(analysis, insertTrait).with("trait", trait.id()).with("score", BigDecimal.valueOf(score))));
        insertTrait.batch(connection, traits);
        List<Sql.Call> observations = new ArrayList<>();
        findings.observations()
                .forEach((questionId, text) -> observations.add(of(analysis, insertObservation)
                        .with("position", observations.size())
                        .with("question_id", questionId)
                        .with("text", text)));
        insertObservation.batch(connection, observations);
    }

    private static Sql.Call of(Analysis analysis, Sql insert) {
        return insert.with("session_id", analysis.sessionId()).with("attempt", analysis.attempt());
    }

    /** The findings in the rows from the one it stands on to the last. */
    static Findings read(ResultSet rows, Verdict verdict, String reason, String summary) throws SQLException {
        Map<Trait, Double> scores = new EnumMap<>(Trait.class);
        Map<String, String> observations = new LinkedHashMap<>();
        do {
            @Nullable String trait = rows.getString("trait");
            if (trait != null) {
                scores.put(readTrait(trait), rows.getDouble("score"));
            } else {
                observations.put(rows.getString("question_id"), rows.getString("observation_text"));
            }
        } while (rows.next());
        return new Findings(new TraitScores(scores), verdict, reason, summary, observations);
    }

    private static Trait readTrait(String id) {
        return Arrays.stream(Trait.values())
                .filter(trait -> trait.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StoreException("the column interview_analysis_trait.trait holds \"" + id
                        + "\", which this version does not know"));
    }
}
