package io.interviewedge.jpa;

import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.SessionStatus;
import java.util.Arrays;
import java.util.Optional;

/** The ids that stand for values of enums in the columns, and what a newer version may have put there. */
final class StoredIds {

    private StoredIds() {}

    static SessionStatus status(String id) {
        return known(SessionStatus.ofId(id), "interview_session.status", id);
    }

    static AnalysisState state(String id) {
        return known(AnalysisState.ofId(id), "interview_analysis.state", id);
    }

    static Verdict verdict(String id) {
        return known(
                Arrays.stream(Verdict.values())
                        .filter(verdict -> verdict.id().equals(id))
                        .findFirst(),
                "interview_analysis.verdict",
                id);
    }

    static Trait trait(String id) {
        return known(
                Arrays.stream(Trait.values())
                        .filter(trait -> trait.id().equals(id))
                        .findFirst(),
                "interview_analysis_trait.trait",
                id);
    }

    static SessionEventType type(String id) {
        return known(SessionEventType.ofId(id), "interview_event.type", id);
    }

    private static <T> T known(Optional<T> value, String column, String id) {
        return value.orElseThrow(() ->
                new StoreException("the column " + column + " holds \"" + id + "\", which this version does not know"));
    }
}
