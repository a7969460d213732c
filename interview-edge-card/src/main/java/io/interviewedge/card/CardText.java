package io.interviewedge.card;

/** The texts of a card from top to bottom, with how each is set. Lengths are in millimetres. */
enum CardText {
    COMPANY("P", Typeface.PLAIN, 0x55, 0),
    TITLE("H1", Typeface.BOLD, 0x11, 1.6),
    CANDIDATE("P", Typeface.PLAIN, 0x22, 2.4),
    INSTRUCTION("P", Typeface.BOLD, 0x11, 0),
    LINK("Link", Typeface.MONOSPACED, 0x33, 1.6);

    /** From one baseline to the next, as a multiple of the size: room for accents and for scripts taller than Latin. */
    static final double LEADING = 1.3;

    /**
     * How a text is made to fit.
     *
     * @param preferredLines how many lines it takes rather than shrink
     * @param maxLines how many lines it may take at its smallest
     * @param largest the size at which it starts
     * @param smallest the size that is still read with ease
     * @param step from one size that is tried to the next
     */
    record Fit(int preferredLines, int maxLines, double largest, double smallest, double step) {

        Fit(int preferredLines, int maxLines, double largest, double smallest) {
            this(preferredLines, maxLines, largest, smallest, 0.4);
        }

        /** The same in other sizes and with a lower limit of lines. */
        Fit scaled(double scale, int maxLines) {
            return new Fit(
                    Math.min(preferredLines, maxLines), maxLines, largest * scale, smallest * scale, step * scale);
        }
    }

    private final String tag;
    private final Typeface typeface;
    private final int grey;
    private final double gapAbove;

    CardText(String tag, Typeface typeface, int grey, double gapAbove) {
        this.tag = tag;
        this.typeface = typeface;
        this.grey = grey;
        this.gapAbove = gapAbove;
    }

    /** The structure type of the text in a PDF (ISO 32000-1, 14.8.4). */
    String tag() {
        return tag;
    }

    Typeface typeface() {
        return typeface;
    }

    /** From 0, black, to 255, white. */
    int grey() {
        return grey;
    }

    double gapAbove() {
        return gapAbove;
    }

    Fit fit() {
        return switch (this) {
            case COMPANY -> new Fit(1, 2, 4.2, 3.0);
            case TITLE -> new Fit(3, 8, 8.0, 3.2);
            case CANDIDATE -> new Fit(1, 3, 4.8, 3.0);
            case INSTRUCTION -> new Fit(1, 2, 4.2, 3.2);
            case LINK -> new Fit(2, 8, 3.0, 2.2);
        };
    }

    boolean belowCode() {
        return this == INSTRUCTION || this == LINK;
    }
}
