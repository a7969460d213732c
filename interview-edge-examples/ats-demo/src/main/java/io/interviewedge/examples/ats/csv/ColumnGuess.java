package io.interviewedge.examples.ats.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Guesses from the headings what each column holds.
 *
 * @param columns one for each heading; null for a column that is ignored
 * @param questions sentences about columns of which only the recruiter knows which counts
 */
record ColumnGuess(List<@Nullable Column> columns, List<String> questions) {

    static ColumnGuess of(Header header, boolean jobChosen) {
        List<String> headings = header.headings();
        List<@Nullable Column> columns = new ArrayList<>();
        headings.forEach(heading -> columns.add(Headings.column(heading).orElse(null)));
        List<String> questions = new ArrayList<>();
        for (Column column : Column.values()) {
            if (!column.isPartOfName()) {
                keepBest(column, headings, columns, questions);
            }
        }
        if (!columns.contains(Column.EMAIL)) {
            columns.set(header.firstAddress(), Column.EMAIL);
        }
        if (!jobChosen && !columns.contains(Column.JOB)) {
            IntStream.range(0, headings.size())
                    .filter(i -> columns.get(i) == null && Headings.isRole(headings.get(i)))
                    .findFirst()
                    .ifPresent(i -> columns.set(i, Column.JOB));
        }
        completeName(headings, columns);
        return new ColumnGuess(columns, questions);
    }

    /** Of several columns that may hold the same, the one counts whose heading is the most usual. */
    private static void keepBest(
            Column column, List<String> headings, List<@Nullable Column> columns, List<String> questions) {
        List<Integer> places = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) == column)
                .boxed()
                .sorted(Comparator.comparing(i -> rank(headings.get(i), column)))
                .toList();
        if (places.size() < 2) {
            return;
        }
        places.subList(1, places.size()).forEach(i -> columns.set(i, null));
        boolean same = rank(headings.get(places.get(0)), column) == rank(headings.get(places.get(1)), column);
        if (column == Column.EMAIL || same) {
            questions.add("Two columns may hold the " + column.heading() + ": column " + (places.get(0) + 1)
                    + " and column " + (places.get(1) + 1) + ". Say below which one counts.");
        }
    }

    private static int rank(String heading, Column column) {
        return Headings.rank(heading, column).orElse(Integer.MAX_VALUE);
    }

    /** A column "name" beside a first name holds the last name, and the other way round. */
    private static void completeName(List<String> headings, List<@Nullable Column> columns) {
        int name = columns.indexOf(Column.NAME);
        boolean first = columns.contains(Column.FIRST_NAME);
        boolean last = columns.contains(Column.LAST_NAME);
        if (name >= 0 && first != last && Headings.isBareName(headings.get(name))) {
            columns.set(name, first ? Column.LAST_NAME : Column.FIRST_NAME);
        }
    }

    /** What the recruiter chose, unless it is for another file. */
    static Optional<ColumnGuess> chosen(Header header, List<String> names) throws UnreadableFileException {
        if (names.size() != header.headings().size()) {
            return Optional.empty();
        }
        List<@Nullable Column> columns = new ArrayList<>();
        for (String name : names) {
            Column column = column(name);
            if (column != null && !column.isPartOfName() && columns.contains(column)) {
                throw new UnreadableFileException(
                        "Two columns are set to " + column.heading() + ". Set one of them to \"ignored\".");
            }
            columns.add(column);
        }
        if (!columns.contains(Column.EMAIL)) {
            throw new UnreadableFileException("No column is set to email. Choose the one with the email addresses.");
        }
        return Optional.of(new ColumnGuess(columns, List.of()));
    }

    private static @Nullable Column column(String name) {
        for (Column column : Column.values()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return null;
    }

    /** Whether the last name comes before the first name in the language of the headings. */
    static boolean isFamilyFirst(List<String> headings, List<@Nullable Column> columns) {
        return IntStream.range(0, headings.size())
                .anyMatch(i ->
                        Objects.equals(columns.get(i), Column.LAST_NAME) && Headings.isFirstInOrder(headings.get(i)));
    }
}
