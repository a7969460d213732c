package io.interviewedge.card;

import java.awt.Shape;

/**
 * A shape of a font in its place in a line of size 1. Its y runs upwards.
 *
 * @param code of the shape within its typeface
 * @param text that it stands for; empty if the text of its cluster is with another glyph
 * @param outline at size {@value GlyphShaping#SIZE}, whose y runs downwards, its origin at 0
 */
record Glyph(Typeface typeface, int code, double x, double y, double advance, String text, Shape outline) {}
