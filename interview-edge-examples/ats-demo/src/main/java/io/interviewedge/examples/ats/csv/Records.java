package io.interviewedge.examples.ats.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart into records, one after the other. Commons CSV reads the cells of each; where a record ends is
 * decided here, because a quotation mark that is never closed would swallow the rest of the file:
 *
 * <ol>
 *   <li>A line that can be read on its own is a record.
 *   <li>Otherwise a quoted cell may go on in the following lines, if they close it, are not too many, and none of them
 *       looks like a record of its own.
 *   <li>Otherwise that one line is broken, and the next line begins a new record.
 * </ol>
 */
final class Records {

    /** Spreadsheets have at most 32,767 characters in a cell. */
    static final int MAX_LENGTH = 100_000;

    static final int MAX_LINES = 100;

    /** The place of a character in the text, with the number of its line, from 1. */
    record Place(int position, long line) {}

    /**
     * A record.
     *
     * @param place of its first character
     * @param text the line that is broken, or empty
     * @param cells empty if the line is broken
     * @param problem a sentence about a broken line, or null
     */
    record Entry(
            Place place,
            String text,
            List<String> cells,
            @Nullable String problem) {

        long line() {
            return place.line();
        }

        boolean isBlank() {
            return problem == null && cells.stream().allMatch(Cells::isBlank);
        }
    }

    private final String text;
    private final char separator;
    private final CSVFormat format;
    private final Predicate<List<String>> complete;
    private final int maxBlank;
    private int blank;
    private int position;
    private long line;

    /**
     * Begins in the middle of a text.
     *
     * @param maxBlank the largest number of records of empty cells
     * @param complete whether these cells are certainly a record of their own
     */
    Records(String text, Place from, Separator separator, int maxBlank, Predicate<List<String>> complete) {
        this.text = text;
        this.position = from.position();
        this.line = from.line();
        this.maxBlank = maxBlank;
        this.complete = complete;
        this.separator = separator.character();
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.character())
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    /** Where the next record begins. */
    Place place() {
        return new Place(position, line);
    }

    /** Whether {@link #next} gave up because of too many records of empty cells. */
    boolean isGivenUp() {
        return blank > maxBlank;
    }

    /** The next record that is not blank, or null at the end. */
    @Nullable Entry next() {
        while (position < text.length() && !isGivenUp()) {
            int end = lineEnd(position);
            if (end == position) {
                position = afterLineEnd(end);
                line++;
                continue;
            }
            Entry entry = read(end);
            if (!entry.isBlank()) {
                return entry;
            }
            blank++;
        }
        return null;
    }

    private Entry read(int end) {
        String first = text.substring(position, Math.min(end, position + MAX_LENGTH));
        if (end - position > MAX_LENGTH) {
            return broken(
                    end,
                    first,
                    "The line has " + (end - position) + " characters; at most " + MAX_LENGTH + " can be read.");
        }
        Optional<List<String>> cells = parse(first);
        if (cells.isPresent()) {
            return advance(end, 1, new Entry(place(), "", cells.get(), null));
        }
        return isClosed(first) ? unbalanced(end, first) : continued(end, first);
    }

    /** Looks for the line in which the quoted cell ends. */
    private Entry continued(int firstEnd, String first) {
        boolean closed = false;
        int end = firstEnd;
        for (int lines = 2; lines <= MAX_LINES && end < text.length(); lines++) {
            int start = afterLineEnd(end);
            end = lineEnd(start);
            if (end - position > MAX_LENGTH) {
                break;
            }
            String next = text.substring(start, end);
            if (parse(next).filter(complete).isPresent()) {
                break;
            }
            closed ^= !isClosed(next);
            if (closed) {
                Optional<List<String>> cells = parse(text.substring(position, end));
                return cells.isPresent()
                        ? advance(end, lines, new Entry(place(), "", cells.get(), null))
                        : unbalanced(firstEnd, first);
            }
        }
        return unbalanced(firstEnd, first);
    }

    private Entry unbalanced(int end, String first) {
        return broken(
                end,
                first,
                "The quotation marks of this line do not match. Put a cell that contains a quotation mark into quotation"
                        + " marks, and double the mark inside.");
    }

    private Entry broken(int end, String first, String problem) {
        return advance(end, 1, new Entry(place(), first, List.of(), problem));
    }

    private Entry advance(int end, int lines, Entry entry) {
        position = afterLineEnd(end);
        line += lines;
        return entry;
    }

    private Optional<List<String>> parse(String record) {
        if (record.indexOf('"') < 0) {
            return Optional.of(split(record));
        }
        try (CSVParser parser = CSVParser.parse(record, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.get(0).toList()) : Optional.empty();
        } catch (IOException | UncheckedIOException unbalanced) {
            return Optional.empty();
        }
    }

    /** Without quotation marks there is nothing to understand. */
    private List<String> split(String record) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int end = record.indexOf(separator); end >= 0; end = record.indexOf(separator, start)) {
            cells.add(record.substring(start, end));
            start = end + 1;
        }
        cells.add(record.substring(start));
        return cells;
    }

    /** Whether every quotation mark has a partner. */
    private static boolean isClosed(String line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 0;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int afterLineEnd(int end) {
        if (end >= text.length()) {
            return text.length();
        }
        boolean two = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return end + (two ? 2 : 1);
    }
}
