package io.interviewedge.internal;

/** Characters that show nothing. Unicode has far more of them than the spaces that {@link String#strip()} knows. */
final class Invisible {

    /** Format characters that are signs: numbers and verses of Arabic, Syriac and Kaithi are written on them. */
    private static final String SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2";

    /** Blank although they are letters, marks or symbols: fillers, the empty Braille cell, the empty note. */
    private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uD834\uDD59\uD81B\uDFE4";

    private Invisible() {}

    /** Whether it is a space, a filler, or acts on its neighbours only. Control characters are another matter. */
    static boolean is(int c) {
        return isBlank(c) || actsOnNeighbours(c);
    }

    /** Whether it makes no difference at the ends of a text. */
    static boolean isBlank(int c) {
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR
                || BLANKS.indexOf(c) >= 0
                || (type == Character.FORMAT && !isSign(c) && !actsOnNeighbours(c));
    }

    /** Joiners, marks of direction, selectors of a variant, tags of flags: without them, others look different. */
    private static boolean actsOnNeighbours(int c) {
        return (c >= 0x200C && c <= 0x200F)
                || c == 0x061C
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0x180B && c <= 0x180F && c != 0x180E)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    private static boolean isSign(int c) {
        boolean ofKaithiOrEgypt = c == 0x110BD || c == 0x110CD || (c >= 0x13430 && c <= 0x1343F);
        return SIGNS.indexOf(c) >= 0 || ofKaithiOrEgypt;
    }
}
