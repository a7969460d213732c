package io.interviewedge.examples.ats.csv;

import java.util.List;
import java.util.Optional;

/** The character between the cells of a line. Public for the template. */
public record Separator(char character) {

    /** Those that spreadsheets write, by how often they do. */
    static final List<Separator> USUAL =
            List.of(new Separator(','), new Separator(';'), new Separator('\t'), new Separator('|'));

    /** The value of an option in a form. */
    public String value() {
        return Integer.toString(character);
    }

    /** The text of an option in a form. */
    public String label() {
        return switch (character) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "vertical bar";
            default -> Character.toString(character);
        };
    }

    /** The separator of that {@link #value}, if it is one. */
    static Optional<Separator> of(String value) {
        try {
            return Optional.of(new Separator((char) Integer.parseInt(value))).filter(Separator::isPossible);
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /** Letters, digits and what has a meaning of its own separates nothing. */
    boolean isPossible() {
        return character == '\t'
                || (character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character) && character != '"');
    }
}
