package io.interviewedge.message;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values that a template may name in braces. */
enum Variable {
    CANDIDATE("candidate", true),
    JOB("job", false),
    COMPANY("company", true),
    LINK("link", false),
    DEADLINE("deadline", true),
    RECRUITER("recruiter", true);

    private final String word;
    private final boolean optional;

    Variable(String word, boolean optional) {
        this.word = word;
        this.optional = optional;
    }

    static Optional<Variable> of(String word) {
        return Arrays.stream(values())
                .filter(variable -> variable.word.equals(word))
                .findFirst();
    }

    /** All of them, as a template writes them. */
    static String all() {
        return Arrays.stream(values()).map(Variable::toString).collect(Collectors.joining(", "));
    }

    /** Whether some messages have no value for it. */
    boolean optional() {
        return optional;
    }

    @Override
    public String toString() {
        return "{" + word + "}";
    }
}
