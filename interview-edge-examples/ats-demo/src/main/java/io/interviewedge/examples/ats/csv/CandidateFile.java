package io.interviewedge.examples.ats.csv;

import io.interviewedge.examples.ats.csv.Records.Entry;
import io.interviewedge.examples.ats.csv.Records.Place;
import io.interviewedge.examples.ats.web.Quoted;
import io.interviewedge.examples.ats.web.Shortened;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a CSV file (RFC 4180, and what spreadsheets make of it) with their cells by column. */
public record CandidateFile(Layout layout, List<Line> lines) {

    /**
     * A line.
     *
     * @param number the line number, from 1; for an entry that spans several lines, the first of them
     * @param cells the cells that are not blank, stripped; the parts of a name also as {@link Column#NAME}
     * @param problem a sentence that says why the line cannot be read, or null
     */
    public record Line(
            long number,
            Map<Column, String> cells,
            @Nullable String problem) {

        public String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private static final int MAX_SHOWN_LENGTH = 40;
    private static final int MAX_LINE_SHOWN = 120;

    /** The line by which some spreadsheets are told the separator, quoted or with empty cells after it. */
    private static final Pattern DECLARATION =
            Pattern.compile("\"?sep=(\\\\t|[^\\r\\n\"])?\"?[,;|\\t\" ]*(?:\\r\\n|\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    private static final Place START = new Place(0, 1);

    /**
     * Reads a file.
     *
     * @param maxLines the largest number of candidates
     * @throws UnreadableFileException if the file as a whole cannot be read, or what is wanted makes no sense
     */
    public static CandidateFile read(FileText file, Reading wanted, int maxLines) throws UnreadableFileException {
        Matcher declaration = DECLARATION.matcher(file.text());
        boolean declared = declaration.lookingAt();
        Header header = Header.find(
                file.text(),
                declared ? new Place(declaration.end(), 2) : START,
                wanted.chosenSeparator()
                        .or(() -> declared ? separator(declaration.group(1)) : Optional.empty())
                        .map(List::of)
                        .orElse(Separator.USUAL));
        ColumnGuess columns = ColumnGuess.chosen(header, wanted.columns())
                .orElseGet(() -> ColumnGuess.of(header, wanted.jobChosen()));
        Layout layout = new Layout(
                file.encoding(),
                file.certain(),
                file.encodings(),
                header.separator(),
                uses(header, columns.columns()),
                columns.questions());
        return new CandidateFile(layout, lines(file, header, columns.columns(), maxLines));
    }

    private static Optional<Separator> separator(@Nullable String declared) {
        if (declared == null) {
            return Optional.empty();
        }
        char character = declared.length() == 2 ? '\t' : declared.charAt(0);
        return Optional.of(new Separator(character)).filter(Separator::isPossible);
    }

    private static List<ColumnUse> uses(Header header, List<@Nullable Column> columns) {
        List<ColumnUse> uses = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            uses.add(new ColumnUse(
                    i + 1,
                    Shortened.to(MAX_SHOWN_LENGTH, header.headings().get(i)),
                    Shortened.to(MAX_SHOWN_LENGTH, header.sample(i)),
                    columns.get(i)));
        }
        return List.copyOf(uses);
    }

    private static List<Line> lines(FileText file, Header header, List<@Nullable Column> columns, int maxLines)
            throws UnreadableFileException {
        int email = columns.indexOf(Column.EMAIL);
        Records records = new Records(
                file.text(),
                header.end(),
                header.separator(),
                maxLines,
                cells -> cells.size() == columns.size() && Header.isAddress(cells.get(email)));
        LineReader reader = new LineReader(
                columns,
                ColumnGuess.isFamilyFirst(header.headings(), columns),
                header.separator().label(),
                file.encoding().name());
        List<Line> lines = new ArrayList<>();
        for (Entry entry = records.next(); entry != null; entry = records.next()) {
            if (lines.size() == maxLines) {
                throw new UnreadableFileException(
                        "The file has more than " + maxLines + " candidates. Split it into several files.");
            }
            lines.add(reader.line(entry));
        }
        if (records.isGivenUp()) {
            throw new UnreadableFileException(
                    "The file has more than " + maxLines + " lines of empty cells; the next is line "
                            + records.place().line() + ". Remove them.");
        }
        if (lines.isEmpty()) {
            throw new UnreadableFileException("The file has column names but no candidates.");
        }
        return List.copyOf(lines);
    }

    /** Sorts the cells of a record by what their columns hold. */
    private record LineReader(List<@Nullable Column> columns, boolean familyFirst, String separator, String encoding) {

        Line line(Entry entry) {
            if (entry.problem() != null) {
                String problem = entry.problem() + " The line is: " + Shortened.to(MAX_LINE_SHOWN, entry.text());
                return new Line(entry.line(), Map.of(), problem);
            }
            Map<Column, String> cells = cells(entry.cells());
            return new Line(entry.line(), cells, problem(entry.cells(), cells));
        }

        private Map<Column, String> cells(List<String> record) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            for (int i = 0; i < Math.min(record.size(), columns.size()); i++) {
                Column column = columns.get(i);
                String cell = Cells.stripped(record.get(i));
                if (column != null && !cell.isEmpty()) {
                    cells.merge(column, cell, (one, other) -> one + " " + other);
                }
            }
            String name = CandidateName.of(cells, familyFirst);
            if (!name.isEmpty()) {
                cells.put(Column.NAME, name);
            }
            return cells;
        }

        private @Nullable String problem(List<String> record, Map<Column, String> cells) {
            int count = Cells.count(record);
            if (count > columns.size()) {
                return "The line has " + count + " cells, but there " + (columns.size() == 1 ? "is " : "are ")
                        + columns.size() + (columns.size() == 1 ? " column name" : " column names")
                        + ". Put a cell that contains a " + separator + " into quotation marks.";
            }
            return cells.values().stream()
                    .filter(cell -> cell.indexOf(FileText.REPLACEMENT) >= 0)
                    .findFirst()
                    .map(cell -> "A letter in " + Quoted.of(cell) + " cannot be read in the encoding " + encoding
                            + ". Correct the line, or read the file in another encoding.")
                    .orElse(null);
        }
    }
}
