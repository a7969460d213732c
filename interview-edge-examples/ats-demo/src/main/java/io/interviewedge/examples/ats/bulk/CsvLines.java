package io.interviewedge.examples.ats.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a CSV file (RFC 4180) with their cells by column. Cells are separated by commas, semicolons or tabs.
 *
 * @param ignored the names of the columns that are ignored
 */
record CsvLines(List<Line> lines, List<String> ignored) {

    /**
     * A line.
     *
     * @param number the line number, from 1; for an entry that spans several lines, the first of them
     * @param cells the cells that are not blank, stripped
     * @param cellCount the number of cells, including blank ones
     */
    record Line(long number, Map<Column, String> cells, int cellCount, int columnCount) {

        boolean isRagged() {
            return cellCount != columnCount;
        }

        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private static final char[] DELIMITERS = {',', ';', '\t'};

    static CsvLines of(String text, int maxLines) throws UnreadableFileException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return read(parser, maxLines);
        } catch (IOException failure) {
            throw new UncheckedIOException("text in memory cannot be read", failure);
        }
    }

    private static CsvLines read(CSVParser parser, int maxLines) throws UnreadableFileException {
        Iterator<CSVRecord> records = parser.iterator();
        if (!hasNext(records, 1)) {
            throw new UnreadableFileException("The file has no header line with column names.");
        }
        CSVRecord header = records.next();
        Map<Column, Integer> places = places(header);
        List<Line> lines = new ArrayList<>();
        long number = parser.getCurrentLineNumber() + 1;
        while (hasNext(records, number)) {
            CSVRecord record = records.next();
            // Spreadsheets leave lines of empty cells where rows were deleted.
            if (!record.stream().allMatch(String::isBlank)) {
                if (lines.size() == maxLines) {
                    throw new UnreadableFileException(
                            "The file has more than " + maxLines + " candidates. Split it into several files.");
                }
                lines.add(line(number, record, places, header.size()));
            }
            number = parser.getCurrentLineNumber() + 1;
        }
        if (lines.isEmpty()) {
            throw new UnreadableFileException("The file has column names but no candidates.");
        }
        return new CsvLines(lines, ignored(header));
    }

    /**
     * Reads the next record. Quoted text may span lines, so an unmatched quotation mark swallows everything after it.
     */
    private static boolean hasNext(Iterator<CSVRecord> records, long line) throws UnreadableFileException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException unbalanced) {
            throw new UnreadableFileException(
                    "The quotation marks do not match in the entry that begins in line " + line
                            + ". Put a cell that contains a quotation mark into quotation marks, and double the mark inside.");
        }
    }

    /** The names of the columns that are not recognised. */
    private static List<String> ignored(CSVRecord header) {
        return header.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && Column.called(name).isEmpty())
                .toList();
    }

    private static Map<Column, Integer> places(CSVRecord header) throws UnreadableFileException {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            Column column = Column.called(header.get(i)).orElse(null);
            if (column != null && places.putIfAbsent(column, i) != null) {
                throw new UnreadableFileException("Two columns hold the " + column.heading() + ". Remove one of them.");
            }
        }
        if (!places.containsKey(Column.EMAIL)) {
            throw new UnreadableFileException(
                    "There is no column \"email\". The first line must name the columns, in any order.");
        }
        return places;
    }

    private static Line line(long number, CSVRecord record, Map<Column, Integer> places, int columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            if (place < record.size() && !record.get(place).isBlank()) {
                cells.put(column, record.get(place).strip());
            }
        });
        return new Line(number, cells, record.size(), columns);
    }

    /** The delimiter that is most frequent in the header line, outside quotes. */
    private static char delimiter(String text) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || "\r\n".indexOf(text.charAt(i)) < 0); i++) {
            quoted ^= text.charAt(i) == '"';
            for (int d = 0; d < DELIMITERS.length; d++) {
                counts[d] += !quoted && text.charAt(i) == DELIMITERS[d] ? 1 : 0;
            }
        }
        int most = 0;
        for (int d = 1; d < DELIMITERS.length; d++) {
            most = counts[d] > counts[most] ? d : most;
        }
        return DELIMITERS[most];
    }
}
