package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.Actors;
import io.interviewedge.internal.TextRules;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for an attempt, and why.
 *
 * @param actor as the event log names them: an id rather than a name
 * @param reason why another attempt was wanted, or null: nobody needs a reason to open a review
 */
public record AnalysisOrder(String actor, @Nullable String reason) {

    public static final int MAX_REASON_LENGTH = 1_000;

    /** The host, for no stated reason. */
    public static final AnalysisOrder BY_HOST = new AnalysisOrder(Actors.HOST, null);

    /** An order as it was stored. For one that is being given, use {@link #of}. */
    public AnalysisOrder {
        Objects.requireNonNull(actor, "actor");
    }

    /**
     * By that actor, for that reason.
     *
     * @throws InvalidValueException if one of them is blank or too long, or if the actor is more than one line
     */
    public static AnalysisOrder of(String actor, String reason) {
        String why = TextRules.prose("reason", reason, MAX_REASON_LENGTH).strip();
        if (why.isEmpty()) {
            throw new InvalidValueException("reason", "is blank; say why another analysis is wanted");
        }
        return new AnalysisOrder(by(actor).actor, why);
    }

    /**
     * By that actor, for no stated reason.
     *
     * @throws InvalidValueException if the actor is blank, too long, or more than one line
     */
    public static AnalysisOrder by(String actor) {
        return new AnalysisOrder(TextRules.line("actor", actor, Actors.MAX_LENGTH), null);
    }

    /** Without the actor and the reason, so that they are never logged. */
    @Override
    public String toString() {
        return "AnalysisOrder[redacted]";
    }
}
