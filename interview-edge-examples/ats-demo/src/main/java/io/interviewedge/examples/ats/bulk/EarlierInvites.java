package io.interviewedge.examples.ats.bulk;

import io.interviewedge.InterviewEdge;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.tracking.TrackingService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the candidates who have a link already, so that the preview can say so: a thousand of them at a time. Between
 * the preview and the invite somebody else may be faster: then the external id decides.
 */
@Component
class EarlierInvites {

    private final TrackingService tracking;

    EarlierInvites(InterviewEdge edge) {
        this.tracking = edge.tracking();
    }

    /** The same rows, of which those are marked whose candidates were invited before. */
    List<Row> mark(List<Row> rows) {
        Map<Identity, Row> marked = new HashMap<>();
        rows.stream()
                .filter(row -> row.identity() != null)
                .collect(Collectors.groupingBy(row -> identity(row).job()))
                .forEach((job, itsRows) -> {
                    for (int from = 0; from < itsRows.size(); from += TrackingService.MAX_LOOKUP) {
                        int to = Math.min(from + TrackingService.MAX_LOOKUP, itsRows.size());
                        mark(job, itsRows.subList(from, to), marked);
                    }
                });
        return rows.stream()
                .map(row -> row.identity() == null ? row : Objects.requireNonNull(marked.get(row.identity())))
                .toList();
    }

    private void mark(String job, List<Row> rows, Map<Identity, Row> marked) {
        Map<Boolean, List<Row>> byOwnId = rows.stream()
                .collect(Collectors.partitioningBy(row -> identity(row).ownId()));
        List<Row> named = Objects.requireNonNull(byOwnId.get(true));
        List<Row> unnamed = Objects.requireNonNull(byOwnId.get(false));
        Map<String, InterviewSession> sessions = tracking.findByExternalIds(
                job, named.stream().map(row -> identity(row).externalId()).toList());
        Map<String, List<InterviewSession>> earlier =
                tracking.findByEmails(job, unnamed.stream().map(Row::email).toList());
        named.forEach(row ->
                marked.put(identity(row), marked(row, sessions.get(identity(row).externalId()))));
        unnamed.forEach(row -> marked.put(identity(row), marked(row, earlier.getOrDefault(row.email(), List.of()))));
    }

    /** A candidate with an id from the file: that decides who was invited before. */
    private Row marked(Row row, @Nullable InterviewSession same) {
        if (same == null) {
            return row;
        }
        if (!same.candidate().email().key().equals(identity(row).emailKey())) {
            return row.refused("Another candidate was invited to this job under this external id."
                    + " Write a different one, or leave the cell empty.");
        }
        return tracking.isLinkUsable(same)
                ? row.invitedBefore(same.id())
                : row.refused("This external id belongs to an earlier invite whose link no longer works."
                        + " Extend or restore that link, write a different id, or leave the cell empty.");
    }

    /**
     * A candidate without an id of their own: any of their links that works is theirs, and the newest dead one is
     * replaced.
     */
    private Row marked(Row row, List<InterviewSession> earlier) {
        return earlier.stream()
                .filter(tracking::isLinkUsable)
                .findFirst()
                .map(session -> row.invitedBefore(session.id()))
                .or(() -> earlier.stream()
                        .findFirst()
                        .map(newest -> row.renewed(identity(row).after(newest.id()))))
                .orElse(row);
    }

    private static Identity identity(Row row) {
        return Objects.requireNonNull(row.identity(), "a row that can be invited");
    }
}
