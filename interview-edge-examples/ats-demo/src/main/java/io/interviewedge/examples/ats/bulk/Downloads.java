package io.interviewedge.examples.ats.bulk;

import io.interviewedge.card.CardSheet;
import io.interviewedge.card.QrCard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** The files that a recruiter can download after a bulk invite. */
final class Downloads {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Quotes every cell, so that none begins with an apostrophe, which some take for a quotation mark. */
    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private Downloads() {}

    /**
     * Writes one line per line of the uploaded file. It begins with a byte order mark, because without it some
     * spreadsheets garble characters that are not ASCII.
     */
    static void links(BulkImport done, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(writer, ROWS);
        csv.getOut().append("line,email,name,result,link,problem,delivery\r\n");
        for (Result result : results(done)) {
            List<String> cells = List.of(
                    Long.toString(result.row().line()),
                    result.row().email(),
                    result.row().name(),
                    result.ending().words(),
                    result.link(),
                    Objects.requireNonNullElse(result.problem(), ""),
                    done.sending().text(result));
            csv.printRecord(cells.stream().map(SpreadsheetCell::of));
        }
        csv.flush();
    }

    private static Iterable<Result> results(BulkImport done) {
        Stream<Result> refused = done.bad().stream().map(row -> Result.refused(row, row.problem()));
        return Stream.concat(done.results().stream(), refused)
                .sorted((one, other) ->
                        Long.compare(one.row().line(), other.row().line()))
                .toList();
    }

    /** Writes a card for each candidate with a link, in the order of the file. */
    static void cards(BulkImport done, CardSheet sheet, OutputStream out) throws IOException {
        Iterator<QrCard> cards = done.results().stream()
                .map(Result::card)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .iterator();
        sheet.write("Interview cards", cards, out);
    }
}
