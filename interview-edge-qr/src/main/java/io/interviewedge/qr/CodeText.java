package io.interviewedge.qr;

/** A code in the half blocks of Unicode, two modules above each other in each character. */
final class CodeText {

    private CodeText() {}

    /** Draws the dark modules, or the light ones; whatever is not drawn is the terminal's background. */
    static String draw(QrCode code, boolean drawDark) {
        int quietZone = code.design().quietZone();
        int end = code.size() + quietZone;
        StringBuilder text = new StringBuilder();
        for (int row = -quietZone; row < end; row += 2) {
            if (row > -quietZone) {
                text.append('\n');
            }
            for (int column = -quietZone; column < end; column++) {
                boolean upper = code.isDark(column, row) == drawDark;
                // The side is odd, so the last line has a lower half that is not part of the picture.
                boolean lower = row + 1 < end && code.isDark(column, row + 1) == drawDark;
                text.append(upper ? (lower ? '█' : '▀') : (lower ? '▄' : ' '));
            }
        }
        return text.toString();
    }
}
