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

    /** A subject: one line, without the link, which nobody can follow from there. */
    static TemplateText subject(String source) {
        return new TemplateText(source, new TemplateReader("subject", source, true).read());
    }

    /** A text with the link in it, exactly once. */
    static TemplateText linked(String part, String source) {
        return new TemplateText(source, new TemplateReader(part, source, false).read());
    }

    /** What stands in every message, by which the language's direction is told. */
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

    /** What is to be written with these values: words and places only. */
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
