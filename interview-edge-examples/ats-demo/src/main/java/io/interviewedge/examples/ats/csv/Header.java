package io.interviewedge.examples.ats.csv;

import io.interviewedge.examples.ats.csv.Records.Entry;
import io.interviewedge.examples.ats.csv.Records.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The line with the names of the columns, which may follow a title. Of all separators, the one counts under which most
 * columns are known.
 *
 * @param line the number of the line
 * @param headings without white space around
 * @param first the cells of the record below, for samples; empty if there is none
 * @param known the number of headings that are known
 * @param end the position and line at which the candidates begin
 */
record Header(Separator separator, long line, List<String> headings, List<String> first, long known, Place end) {

    static final int MAX_COLUMNS = 500;

    /** Exports have a title and perhaps a date above the names. */
    private static final int MAX_LINES_ABOVE = 9;

    private static final int MAX_BLANK_ABOVE = 100;

    static Header find(String text, Place from, List<Separator> separators) throws UnreadableFileException {
        List<Header> possible = new ArrayList<>();
        for (Separator separator : separators) {
            // A file of one column has no separator; one of several need not be tried with those that are not in it.
            if (separator.equals(separators.get(0)) || text.indexOf(separator.character()) >= 0) {
                possible.addAll(possible(text, from, separator));
            }
        }
        Header found = best(possible.stream().filter(Header::namesEmail))
                .or(() -> best(possible.stream().filter(Header::isAboveAddresses)))
                .orElse(null);
        if (found == null) {
            requireFewColumns(text, from, separators);
            throw missing(possible);
        }
        if (found.headings().size() > MAX_COLUMNS) {
            throw tooManyColumns(found.line(), found.headings().size());
        }
        return found;
    }

    private static Optional<Header> best(Stream<Header> headers) {
        return headers.max(Comparator.comparingLong(Header::known)
                .thenComparingInt(header -> header.headings().size()));
    }

    private static UnreadableFileException missing(List<Header> possible) {
        if (possible.isEmpty()) {
            return new UnreadableFileException("The file has no header line with column names.");
        }
        boolean unnamed =
                possible.stream().anyMatch(header -> header.headings().stream().anyMatch(Header::isAddress));
        return new UnreadableFileException(
                unnamed
                        ? "The first line holds a candidate. Put a line above it that names the columns, in any order,"
                                + " such as \"email\" and \"name\"."
                        : "There is no column \"email\". The first line must name the columns, in any order.");
    }

    /** Each of the first lines, as if it were the one with the names. */
    private static List<Header> possible(String text, Place from, Separator separator) {
        Records records = new Records(text, from, separator, MAX_BLANK_ABOVE, cells -> false);
        List<Header> possible = new ArrayList<>();
        Entry entry = records.next();
        for (int i = 0; i <= MAX_LINES_ABOVE && entry != null; i++) {
            Place end = records.place();
            Entry below = records.next();
            List<String> headings = entry.cells().stream().map(Cells::stripped).toList();
            long known = headings.stream()
                    .filter(name -> Headings.column(name).isPresent())
                    .count();
            possible.add(new Header(
                    separator, entry.line(), headings, below == null ? List.of() : below.cells(), known, end));
            entry = below;
        }
        return possible;
    }

    /** Names the columns as the reason if one of the first lines is too long to be read because of them. */
    private static void requireFewColumns(String text, Place from, List<Separator> separators)
            throws UnreadableFileException {
        for (Separator separator : separators) {
            Records records = new Records(text, from, separator, MAX_BLANK_ABOVE, cells -> false);
            Entry entry = records.next();
            for (int i = 0; i <= MAX_LINES_ABOVE && entry != null; i++) {
                String line =
                        text.substring(entry.place().position(), records.place().position());
                long columns =
                        1 + line.chars().filter(c -> c == separator.character()).count();
                if (entry.problem() != null && columns > MAX_COLUMNS) {
                    throw tooManyColumns(entry.line(), columns);
                }
                entry = records.next();
            }
        }
    }

    private static UnreadableFileException tooManyColumns(long line, long columns) {
        return new UnreadableFileException("Line " + line + " has " + columns + " columns; at most " + MAX_COLUMNS
                + " can be read. Keep those that the invites need.");
    }

    /** A candidate's cell may say "email" too, for instance of the preferred way of contact. */
    private boolean namesEmail() {
        return headings.stream().noneMatch(Header::isAddress)
                && headings.stream().anyMatch(name -> Headings.column(name).equals(Optional.of(Column.EMAIL)));
    }

    private boolean isAboveAddresses() {
        return headings.stream().noneMatch(Header::isAddress)
                && firstAddress() >= 0
                && !headings.get(firstAddress()).isEmpty();
    }

    /** The column of the first cell below that looks like an email address, or -1. */
    int firstAddress() {
        for (int i = 0; i < Math.min(first.size(), headings.size()); i++) {
            if (isAddress(first.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The first cell below that heading, or nothing. */
    String sample(int column) {
        return column < first.size() ? Objects.requireNonNull(first.get(column)) : "";
    }

    static boolean isAddress(String cell) {
        String stripped = Cells.stripped(cell);
        return stripped.indexOf('@') > 0 && stripped.indexOf(' ') < 0;
    }
}
