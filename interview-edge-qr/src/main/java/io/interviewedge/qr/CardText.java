package io.interviewedge.qr;

/** The texts of a card from top to bottom, with how each is set. Lengths are in millimetres. */
enum CardText {
    COMPANY(Typeface.PLAIN, 0x55, 0, 1, 2, 4.2, 3.0),
    TITLE(Typeface.BOLD, 0x11, 1.6, 3, 8, 8.0, 3.2),
    CANDIDATE(Typeface.PLAIN, 0x22, 2.4, 1, 3, 4.8, 3.0),
    INSTRUCTION(Typeface.BOLD, 0x11, 0, 1, 2, 4.2, 3.2),
    LINK(Typeface.MONOSPACED, 0x33, 1.6, 2, 8, 3.0, 2.2);

    /** From one baseline to the next, as a multiple of the size: room for accents and for scripts taller than Latin. */
    static final double LEADING = 1.3;

    private final Typeface typeface;
    private final int grey;
    private final double gapAbove;
    private final int preferredLines;
    private final int mostLines;
    private final double largest;
    private final double smallest;

    CardText(
            Typeface typeface,
            int grey,
            double gapAbove,
            int preferredLines,
            int mostLines,
            double largest,
            double smallest) {
        this.typeface = typeface;
        this.grey = grey;
        this.gapAbove = gapAbove;
        this.preferredLines = preferredLines;
        this.mostLines = mostLines;
        this.largest = largest;
        this.smallest = smallest;
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

    double largest() {
        return largest;
    }

    /** Still read with ease. */
    double smallest() {
        return smallest;
    }

    /** How many lines it takes rather than shrink. */
    int preferredLines() {
        return preferredLines;
    }

    /** How many lines it may take at its smallest. */
    int mostLines() {
        return mostLines;
    }

    boolean belowCode() {
        return this == INSTRUCTION || this == LINK;
    }
}
