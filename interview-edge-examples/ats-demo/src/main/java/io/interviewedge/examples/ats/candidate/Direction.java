package io.interviewedge.examples.ats.candidate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which button sent the answer. */
enum Direction {
    BACK,
    NEXT,
    STAY;

    static Direction of(@Nullable String button) {
        if ("back".equals(button)) {
            return BACK;
        }
        return "stay".equals(button) ? STAY : NEXT;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
