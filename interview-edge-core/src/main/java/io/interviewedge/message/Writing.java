package io.interviewedge.message;

import io.interviewedge.internal.Markup;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the chosen pieces of a template with one candidate's values. */
record Writing(MessageValues values, String deadline, TextDirection direction) {

    /** Text without the link. */
    String plain(List<Piece> pieces) {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : pieces) {
            plain.append(piece instanceof Piece.Place place ? direction.isolated(value(place)) : words(piece));
        }
        return plain.toString();
    }

    /** Text with the link, which is never isolated. */
    LinkedText linked(List<Piece> pieces) {
        int link = pieces.indexOf(new Piece.Place(Variable.LINK));
        return new LinkedText(
                plain(pieces.subList(0, link)), values.link(), plain(pieces.subList(link + 1, pieces.size())));
    }

    /** The same with everything escaped, and the link as an anchor. */
    String html(List<Piece> pieces) {
        StringBuilder html = new StringBuilder();
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.Place place)) {
                html.append(Markup.escaped(words(piece)));
            } else if (place.variable() == Variable.LINK) {
                html.append(HtmlPart.anchor(values.link()));
            } else {
                String value = Markup.escaped(value(place));
                html.append(direction.mixesWith(value(place)) ? "<bdi>" + value + "</bdi>" : value);
            }
        }
        return html.toString();
    }

    private static String words(Piece piece) {
        return ((Piece.Words) piece).text();
    }

    private String value(Piece.Place place) {
        return switch (place.variable()) {
            case CANDIDATE -> present(values.candidate());
            case JOB -> values.job();
            case COMPANY -> present(values.company());
            case LINK -> values.link().toString();
            case DEADLINE -> deadline;
            case RECRUITER -> present(values.recruiter());
        };
    }

    /** Only pieces with all their values are chosen. */
    private static String present(@Nullable String value) {
        return Objects.requireNonNull(value);
    }
}
