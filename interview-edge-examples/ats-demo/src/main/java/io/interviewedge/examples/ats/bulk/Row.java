package io.interviewedge.examples.ats.bulk;

import io.interviewedge.invite.InviteRequest;
import org.jspecify.annotations.Nullable;

/**
 * A line of the file, judged: with a request, or with what is wrong. Public for the template.
 *
 * @param line in the file
 * @param request null if the line is refused
 * @param problem a sentence, null if nothing is wrong
 */
public record Row(
        long line,
        String email,
        String name,
        InviteRequest.@Nullable Builder request,
        @Nullable String problem) {

    static Row good(CsvLines.Line line, InviteRequest.Builder request) {
        return new Row(line.number(), line.cell(Column.EMAIL), line.cell(Column.NAME), request, null);
    }

    static Row bad(CsvLines.Line line, String problem) {
        return new Row(line.number(), line.cell(Column.EMAIL), line.cell(Column.NAME), null, problem);
    }
}
