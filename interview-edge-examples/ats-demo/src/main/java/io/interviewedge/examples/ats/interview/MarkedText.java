package io.interviewedge.examples.ats.interview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * An answer in which the words that observations quote are marked. All pieces together are the answer, letter for
 * letter.
 */
record MarkedText(List<Piece> pieces) {

    /** A part of the answer that is marked as a whole or not at all. */
    record Piece(String text, boolean marked) {}

    /**
     * Marks every place where a quote stands. Quotes that overlap or touch share a mark; one that is not found has
     * none.
     */
    static MarkedText of(String text, List<String> quotes) {
        BitSet marked = new BitSet(text.length());
        for (String quote : quotes) {
            if (!quote.isEmpty()) {
                for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length())) {
                    marked.set(at, at + quote.length());
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean mark = marked.get(from);
            int end = mark ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int until = end < 0 ? text.length() : Math.min(end, text.length());
            pieces.add(new Piece(text.substring(from, until), mark));
            from = until;
        }
        return new MarkedText(List.copyOf(pieces));
    }

    /** Omits the answer. */
    @Override
    public String toString() {
        return "MarkedText[redacted]";
    }
}
