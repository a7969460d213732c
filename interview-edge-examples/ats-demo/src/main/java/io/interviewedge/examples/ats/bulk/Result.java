package io.interviewedge.examples.ats.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row. Public for the template.
 *
 * @param what one word or two: invited, invited before, refused
 * @param sessionId null if there is none
 * @param link null if there is none
 * @param problem null if there is none
 */
public record Result(
        Row row,
        String what,
        @Nullable UUID sessionId,
        @Nullable String link,
        @Nullable String problem) {

    /** Without the link. */
    @Override
    public String toString() {
        return "Result[line " + row.line() + ", " + what + "]";
    }
}
