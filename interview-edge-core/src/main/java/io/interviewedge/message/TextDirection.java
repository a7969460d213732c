package io.interviewedge.message;

import java.text.Bidi;

/** The direction of a language, and the isolation that it needs around a value in another script. */
enum TextDirection {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private final String attribute;

    TextDirection(String attribute) {
        this.attribute = attribute;
    }

    /** The direction of most letters, so that no list of languages has to be kept. */
    static TextDirection of(String words) {
        int balance = words.codePoints()
                .map(c -> switch (Character.getDirectionality(c)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
                    default -> 0;
                })
                .sum();
        return balance < 0 ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** As in HTML's {@code dir}. */
    String attribute() {
        return attribute;
    }

    /**
     * Whether a value would mix with the text around it: a Latin name in Arabic text, say, or digits next to a bracket.
     */
    boolean mixesWith(String value) {
        if (this == LEFT_TO_RIGHT) {
            return Bidi.requiresBidi(value.toCharArray(), 0, value.length());
        }
        return !new Bidi(value, Bidi.DIRECTION_RIGHT_TO_LEFT).isRightToLeft();
    }

    /**
     * The value, isolated from the text around it (FSI and PDI of Unicode's UAX #9) where the two would mix. Never for
     * a link: mail programs and messengers would take the marks for a part of it.
     */
    String isolated(String value) {
        return mixesWith(value) ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE : value;
    }
}
