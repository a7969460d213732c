package io.interviewedge.examples.ats.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.csv.CandidateFile;
import io.interviewedge.examples.ats.csv.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class DownloadsTest {

    private static final int FILES = 300;
    private static final int LINES = 20;
    private static final String[] PIECES = {
        "=cmd|' /C calc'!A0", "=1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", "\"", "\"\"", "'", "''", "`", ",",
                ";",
        "\t", "|", "\r", "\n", "\r\n", " ", "\u00A0", "\u200B", "\uFEFF", "\u3000", "\\", "Ada", "é", "“", "«", "1"
    };

    /** Whatever a spreadsheet takes for the delimiter and the quotation mark. */
    @Test
    void noCellOfTheLinksIsAFormulaHoweverTheFileIsSplit() throws IOException {
        Random random = new Random(13);
        for (int i = 0; i < FILES; i++) {
            String file = links(random);
            for (char delimiter : new char[] {',', ';', '\t', '|'}) {
                for (CSVFormat style : styles(delimiter)) {
                    assertThat(formulas(file, style))
                            .as("file %s, delimiter '%s', %s", i, delimiter, style)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void whatWasUploadedIsReadBackUnlessItIsAFormula() throws IOException {
        String file = written(List.of(bad(2, "ada@example.com", "Ada \"Countess\" O'Neill; née Byron, Ltd")));

        List<CSVRecord> records =
                CSVParser.parse(file.substring(1), CSVFormat.RFC4180).getRecords();

        assertThat(records.get(1).get(2)).isEqualTo("Ada \"Countess\" O'Neill; née Byron, Ltd");
    }

    private static List<CSVFormat> styles(char delimiter) {
        CSVFormat.Builder lenient = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setTrailingData(true)
                .setLenientEof(true);
        return List.of(
                lenient.get(),
                lenient.setIgnoreSurroundingSpaces(true).get(),
                lenient.setQuote('\'').get(),
                lenient.setQuote(null).get(),
                lenient.setQuote('"').setEscape('\\').get());
    }

    private static List<String> formulas(String file, CSVFormat style) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(file.substring(1)), style)) {
            return parser.stream()
                    .flatMap(CSVRecord::stream)
                    .filter(cell -> cell.matches("(?s)[\\s\\p{Z}\\p{Cf}\\p{Cc}\"]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*"))
                    .toList();
        }
    }

    private static String links(Random random) throws IOException {
        return written(IntStream.range(0, LINES)
                .mapToObj(line -> bad(line + 2, text(random), text(random)))
                .toList());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Row bad(long number, String email, String name) {
        Map<Column, String> cells = Map.of(Column.EMAIL, email, Column.NAME, name);
        return Row.bad(new CandidateFile.Line(number, cells, null), "The name " + name + " is wrong");
    }

    private static String written(List<Row> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Downloads.links(new BulkImport("ada", Instant.EPOCH, rows, BulkImportsTest.source(0)), out);
        return out.toString(UTF_8);
    }
}
