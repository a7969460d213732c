package io.interviewedge.analysis;

import java.util.Locale;

/** What an interview is scored on, each from 0 to 10. */
public enum Trait {
    COMMUNICATION("Communication"),
    PROBLEM_SOLVING("Problem Solving"),
    TECH_DEPTH("Tech Depth"),
    CLARITY("Clarity"),
    EXPERIENCE("Experience");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    /** For storage: {@code communication}, {@code problem_solving} … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people, in English: {@code Problem Solving}. */
    public String label() {
        return label;
    }
}
