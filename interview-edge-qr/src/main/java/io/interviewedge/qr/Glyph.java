package io.interviewedge.qr;

import java.awt.Shape;

/**
 * A shape of a font in its place in a line of size 1, with y upwards.
 *
 * @param code of the shape within its typeface
 * @param text that it stands for, as far as one can say; empty for a part of a cluster
 * @param outline at size {@value GlyphShaping#SIZE}, with y downwards, its origin at 0
 */
record Glyph(Typeface typeface, int code, double x, double y, double advance, String text, Shape outline) {}
