package io.interviewedge.analysis;

import java.util.Locale;

/** What the machine would recommend. A recommendation: the decision is a person's. */
public enum Verdict {
    HIRE,
    MAYBE,
    NO_HIRE;

    /** {@code hire}, {@code maybe} or {@code no_hire}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
