package io.interviewedge.analysis;

import io.interviewedge.error.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * What the machine would recommend. A recommendation: the decision is a person's. A newer version of the library may
 * store other verdicts in the same tables: they are read as they are, and {@link #known()} lacks them.
 *
 * @param id how it is stored and shown: {@code hire}, {@code maybe} or {@code no_hire}
 */
public record Verdict(String id) {

    public static final Verdict HIRE = new Verdict("hire");
    public static final Verdict MAYBE = new Verdict("maybe");
    public static final Verdict NO_HIRE = new Verdict("no_hire");

    private static final List<Verdict> KNOWN = List.of(HIRE, MAYBE, NO_HIRE);

    /** A verdict as it was stored, known or not. For what an analyzer got from elsewhere, use {@link #of}. */
    public Verdict {
        Objects.requireNonNull(id, "id");
    }

    /**
     * The verdict with exactly that id.
     *
     * @throws InvalidValueException if this version knows none
     */
    public static Verdict of(String id) {
        Verdict verdict = new Verdict(id);
        if (!KNOWN.contains(verdict)) {
            throw new InvalidValueException("verdict", "is not one that is known; it must be hire, maybe or no_hire");
        }
        return verdict;
    }

    /** Every verdict that an analyzer may give. */
    public static List<Verdict> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
