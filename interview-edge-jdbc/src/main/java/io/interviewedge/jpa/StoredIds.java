package io.interviewedge.jpa;

import io.interviewedge.analysis.Trait;
import io.interviewedge.error.StoreException;
import java.util.Arrays;

/** The ids that stand for values of enums in the columns, and what a newer version may have put there. */
final class StoredIds {

    private StoredIds() {}

    static Trait trait(String id) {
        return Arrays.stream(Trait.values())
                .filter(trait -> trait.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StoreException("the column interview_analysis_trait.trait holds \"" + id
                        + "\", which this version does not know"));
    }
}
