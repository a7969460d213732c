package io.interviewedge.card;

/**
 * Estimates widths in fonts that are not here: an SVG is set in whatever font the reader's machine has. No estimate is
 * below the width in the widest common sans-serif (DejaVu Sans, Verdana), so what fits by this measure fits.
 */
final class EstimatedMeasure implements TextMeasure {

    private static final double MONOSPACED = 0.61;
    private static final double BOLD = 1.13;

    @Override
    public double width(String text, Typeface typeface) {
        if (typeface == Typeface.MONOSPACED) {
            return MONOSPACED * text.length();
        }
        double width = text.codePoints().mapToDouble(EstimatedMeasure::width).sum();
        return typeface == Typeface.BOLD ? width * BOLD : width;
    }

    private static double width(int codePoint) {
        if (codePoint < 0x80) {
            return ascii((char) codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.LOWERCASE_LETTER -> codePoint < 0x250 ? 0.72 : 1.0;
            case Character.UPPERCASE_LETTER -> codePoint < 0x250 ? 0.88 : 1.1;
            case Character.OTHER_LETTER -> otherLetter(codePoint);
            default -> 1.1;
        };
    }

    private static double ascii(char c) {
        if ("iljI'|!.,:;() ftr[]/\\-".indexOf(c) >= 0) {
            return 0.44;
        }
        if ("mwMW@%".indexOf(c) >= 0) {
            return 1.01;
        }
        if (c >= 'A' && c <= 'Z') {
            return 0.8;
        }
        return "+<=>~^#&".indexOf(c) >= 0 ? 0.85 : 0.65;
    }

    /** Hebrew and Arabic letters are narrower than the rest, which is as wide as a Chinese character. */
    private static double otherLetter(int codePoint) {
        return codePoint >= 0x590 && codePoint < 0x780 ? 0.95 : 1.1;
    }
}
