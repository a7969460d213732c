package io.interviewedge.jpa;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.TraitScores;
import io.interviewedge.analysis.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of interview_analysis, with their traits and observations. */
final class AnalysisRows {

    private static final List<String> SELECTED = List.of(
            "a.sessionId",
            "a.attempt",
            "a.state",
            "a.analyzer",
            "a.startedAt",
            "a.leaseUntil",
            "a.finishedAt",
            "a.failure",
            "a.overall",
            "a.verdict",
            "a.verdictReason",
            "a.summary");

    private static final String FROM_LATEST = """
            from InterviewAnalysis a
            where a.sessionId = :id
              and a.attempt = (select max(l.attempt) from InterviewAnalysis l where l.sessionId = :id)""";

    private static final String OF_ATTEMPT = "x.sessionId = :id and x.attempt = :attempt";

    private AnalysisRows() {}

    static void insertClaim(EntityAccess access, Analysis claim) {
        access.insert(new AnalysisEntity(claim));
    }

    /** Stores the end of a running attempt; false, with nothing written, if it is not running any more. */
    static boolean finish(EntityAccess access, Analysis finished) {
        AnalysisResult result = finished.result();
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("state", finished.state().id());
        changes.put("finishedAt", Times.toMillis(finished.finishedAt()));
        changes.put("failure", finished.failure());
        if (result != null) {
            changes.put("overall", BigDecimal.valueOf(result.overall()));
            changes.put("verdict", result.findings().verdict().id());
            changes.put("verdictReason", result.findings().verdictReason());
            changes.put("summary", result.findings().summary());
        }
        int ended = access.update(
                "InterviewAnalysis",
                changes,
                "e.sessionId = :id and e.attempt = :number and e.state = 'running'",
                Map.of("id", finished.sessionId(), "number", finished.attempt()));
        if (ended == 1 && result != null) {
            insertFindings(access, finished, result.findings());
        }
        if (ended == 1) {
            access.showHost(AnalysisEntity.class, new AnalysisEntity.Key(finished.sessionId(), finished.attempt()));
        }
        return ended == 1;
    }

    private static void insertFindings(EntityAccess access, Analysis finished, Findings findings) {
        List<Object> rows = new ArrayList<>();
        findings.traits().byTrait().forEach((trait, score) -> rows.add(new TraitEntity(finished, trait, score)));
        int position = 0;
        for (Map.Entry<String, String> observation : findings.observations().entrySet()) {
            rows.add(new ObservationEntity(finished, position++, observation.getKey(), observation.getValue()));
        }
        access.insert(rows);
    }

    static Optional<Analysis> findLatest(EntityAccess access, UUID sessionId) {
        return access.rows(SELECTED, FROM_LATEST, Map.of("id", sessionId)).stream()
                .findFirst()
                .map(row -> read(access, row));
    }

    private static Analysis read(EntityAccess access, Row row) {
        Analysis claim = Analysis.claim(
                row.get("a.sessionId", UUID.class),
                row.get("a.attempt", Integer.class),
                row.get("a.analyzer", String.class),
                Instant.ofEpochMilli(row.get("a.startedAt", Long.class)),
                Instant.ofEpochMilli(row.get("a.leaseUntil", Long.class)));
        AnalysisState state = new AnalysisState(row.get("a.state", String.class));
        @Nullable Long finishedAt = row.getOrNull("a.finishedAt", Long.class);
        return claim.stored(
                state,
                finishedAt == null ? null : Instant.ofEpochMilli(finishedAt),
                readResult(access, claim, row),
                row.getOrNull("a.failure", String.class));
    }

    /** Its traits and observations never change, so it does not matter when they were read. */
    private static @Nullable AnalysisResult readResult(EntityAccess access, Analysis claim, Row row) {
        @Nullable BigDecimal overall = row.getOrNull("a.overall", BigDecimal.class);
        if (overall == null) {
            return null;
        }
        Map<String, Object> key = Map.of("id", claim.sessionId(), "attempt", claim.attempt());
        Map<Trait, Double> scores = new EnumMap<>(Trait.class);
        access.all(TraitEntity.class, "select x from InterviewAnalysisTrait x where " + OF_ATTEMPT, key)
                .forEach(trait -> scores.put(trait.trait(), trait.score().doubleValue()));
        Map<String, String> observations = new LinkedHashMap<>();
        access.all(
                        ObservationEntity.class,
                        "select x from InterviewAnalysisObservation x where " + OF_ATTEMPT + " order by x.position",
                        key)
                .forEach(observation -> observations.put(observation.questionId(), observation.text()));
        return new AnalysisResult(
                overall.doubleValue(),
                new Findings(
                        new TraitScores(scores),
                        new Verdict(row.get("a.verdict", String.class)),
                        row.get("a.verdictReason", String.class),
                        row.get("a.summary", String.class),
                        observations));
    }
}
