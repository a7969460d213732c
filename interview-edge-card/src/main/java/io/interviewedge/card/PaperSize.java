package io.interviewedge.card;

/** The paper that cards are printed on. */
public enum PaperSize {
    /** 210 by 297 mm (ISO 216). */
    A4(210, 297),
    /** 8.5 by 11 inches (ANSI A). */
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres. */
    public double width() {
        return width;
    }

    /** In millimetres. */
    public double height() {
        return height;
    }
}
