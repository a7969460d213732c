package io.interviewedge.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address below the mount, taken apart.
 *
 * @param steps its names, decoded, without empty ones; empty if they cannot be decoded
 * @param root leads from the address up to the mount: {@code ./} or {@code ../} for each further step, so that pages
 *     work wherever they are mounted and whatever a proxy takes away from the path
 */
record Address(List<String> steps, String root) {

    /** Longer addresses lead nowhere. */
    private static final int MAX_DEPTH = 50;

    static Address of(String path) {
        String below = path.startsWith("/") ? path.substring(1) : path;
        String[] written = below.split("/", -1);
        String root = written.length == 1 ? "./" : "../".repeat(Math.min(written.length, MAX_DEPTH) - 1);
        List<String> steps = new ArrayList<>();
        for (String step : written) {
            String decoded = decoded(step);
            if (decoded == null) {
                return new Address(List.of(), root);
            }
            if (!decoded.isEmpty()) {
                steps.add(decoded);
            }
        }
        return new Address(List.copyOf(steps), root);
    }

    /** The name at this position, or an empty text. */
    String step(int index) {
        return index < steps.size() ? steps.get(index) : "";
    }

    /** How many names there are. */
    int depth() {
        return steps.size();
    }

    /** Percent-encoded UTF-8, or null if it is none. Unlike in a form, + is a plus. */
    private static @Nullable String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        return PercentCode.decoded(text, false);
    }

    /** Omits the names, because one of them is the secret of a link. */
    @Override
    public String toString() {
        return "Address[depth=" + depth() + "]";
    }
}
