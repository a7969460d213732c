package io.interviewedge.examples.ats.bulk;

import io.interviewedge.examples.ats.csv.CandidateFile;
import io.interviewedge.examples.ats.csv.Column;
import io.interviewedge.examples.ats.web.Shortened;
import io.interviewedge.invite.InviteRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checked line of the file, with either a request or a problem. Public for the template.
 *
 * @param line in the file
 * @param request null if the line is refused
 * @param identity null if the line is refused
 * @param before the session of an earlier invite, or null
 * @param problem a sentence, or null if the line is good
 */
public record Row(
        long line,
        String email,
        String name,
        InviteRequest.@Nullable Builder request,
        @Nullable Identity identity,
        @Nullable UUID before,
        @Nullable String problem) {

    /** Longer values would not help anybody find the line. */
    private static final int MAX_SHOWN_LENGTH = 254;

    static Row good(CandidateFile.Line line, InviteRequest.Builder request, Identity identity) {
        return new Row(line.number(), line.cell(Column.EMAIL), line.cell(Column.NAME), request, identity, null, null);
    }

    static Row bad(CandidateFile.Line line, String problem) {
        return new Row(
                line.number(),
                shown(line.cell(Column.EMAIL)),
                shown(line.cell(Column.NAME)),
                null,
                null,
                null,
                problem);
    }

    Row invitedBefore(UUID sessionId) {
        return new Row(line, email, name, request, identity, sessionId, null);
    }

    /** The same candidate under another external id. */
    Row renewed(Identity identity) {
        InviteRequest.Builder known = Objects.requireNonNull(request, "a row that can be invited");
        return new Row(line, email, name, known.externalId(identity.externalId()), identity, before, problem);
    }

    Row refused(String reason) {
        return new Row(line, email, name, null, null, null, reason);
    }

    /** The id of the job, or an empty text if the line is refused. Public for the template. */
    public String job() {
        return identity == null ? "" : identity.job();
    }

    private static String shown(String cell) {
        return Shortened.to(MAX_SHOWN_LENGTH, cell);
    }
}
