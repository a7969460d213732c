package io.interviewedge.card;

/** The size of a card. */
public enum CardSize {
    /** 105 by 148 mm, upright (ISO 216): to hand over, or to stand on a desk. */
    A6(105, 148, 4),
    /** 85 by 55 mm, on its side (the European business card): the code beside the text, the link below. */
    BUSINESS_CARD(85, 55, 2);

    /** The width of the line around everything, in millimetres. */
    static final double FRAME_WIDTH = 0.3;

    private final int width;
    private final int height;
    private final int frame;

    CardSize(int width, int height, int frame) {
        this.width = width;
        this.height = height;
        this.frame = frame;
    }

    /** In millimetres. */
    public int width() {
        return width;
    }

    /** In millimetres. */
    public int height() {
        return height;
    }

    /** From the edge of the card to the line around everything, in millimetres. */
    int frame() {
        return frame;
    }
}
