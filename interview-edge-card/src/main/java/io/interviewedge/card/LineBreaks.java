package io.interviewedge.card;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/** Tells where a text may be broken into lines: before each index in the set. */
final class LineBreaks {

    private LineBreaks() {}

    /** Between words, as the script of the text has it. */
    static BitSet ofWords(String text) {
        return of(BreakIterator.getLineInstance(Locale.ROOT), text);
    }

    /** Between the characters that a reader sees: a letter stays with its accents. */
    static BitSet ofCharacters(String text) {
        return of(BreakIterator.getCharacterInstance(Locale.ROOT), text);
    }

    /** After the characters that separate the parts of a link: never at a hyphen, which would look like hyphenation. */
    static BitSet ofLink(String link) {
        BitSet breaks = new BitSet();
        for (int i = 1; i <= link.length(); i++) {
            breaks.set(i, i == link.length() || "/?&=#".indexOf(link.charAt(i - 1)) >= 0);
        }
        return breaks;
    }

    private static BitSet of(BreakIterator iterator, String text) {
        BitSet breaks = new BitSet();
        iterator.setText(text);
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            breaks.set(at);
        }
        return breaks;
    }
}
