package io.interviewedge.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One text of a template, read and checked.
 *
 * @param source as the host wrote it
 */
record TemplateText(String source, List<Piece> pieces) {

    TemplateText {
        pieces = List.copyOf(pieces);
    }

    /** A subject: one line without the link, because a link cannot be followed from a subject. */
    static TemplateText subject(String source) {
        return new TemplateText(source, new TemplateReader("subject", source, true).read());
    }

    /** A text with the link in it, exactly once. */
    static TemplateText linked(String part, String source) {
        return new TemplateText(source, new TemplateReader(part, source, false).read());
    }

    /** The text that every message contains; the language's direction is derived from it. */
    String words() {
        return words(pieces);
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> {
                    if (piece instanceof Piece.Words words) {
                        return words.text();
                    }
                    return piece instanceof Piece.Passage passage ? words(passage.pieces()) : "";
                })
                .collect(Collectors.joining());
    }

    /** The pieces to write with these values: only words and places are left. */
    List<Piece> chosen(MessageValues values) {
        List<Piece> chosen = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.Passage passage)) {
                chosen.add(piece);
            } else if (passage.pieces().stream().allMatch(values::has)) {
                chosen.addAll(passage.pieces());
            }
        }
        return chosen;
    }
}
