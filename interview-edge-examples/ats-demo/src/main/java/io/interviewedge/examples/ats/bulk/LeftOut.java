package io.interviewedge.examples.ats.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate who was not invited, or whose link was not sent. Public for the template.
 *
 * @param sessionId null if there is none
 */
public record LeftOut(
        long line,
        String email,
        @Nullable UUID sessionId,
        @Nullable String why) {

    static LeftOut of(Row bad) {
        return new LeftOut(bad.line(), bad.email(), null, bad.problem());
    }

    static LeftOut of(Result unsent, BulkSending sending) {
        return new LeftOut(unsent.row().line(), unsent.row().email(), unsent.sessionId(), sending.text(unsent));
    }
}
