package io.interviewedge.examples.ats.candidate;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which button sent the answer. */
enum Direction {
    BACK,
    NEXT,
    STAY,
    SUMMARY;

    static Direction of(@Nullable String button) {
        return Arrays.stream(values())
                .filter(direction -> direction.id().equals(button))
                .findFirst()
                .orElse(NEXT);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
