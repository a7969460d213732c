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
 * Finds the candidates who already have a link, a thousand at a time, so that the preview can say so. If another invite
 * comes between the preview and the confirmation, the external id decides.
 */
@Component
class EarlierInvites {

    private final TrackingService tracking;

    EarlierInvites(InterviewEdge edge) {
        this.tracking = edge.tracking();
    }

    /** Returns the same rows, with those marked whose candidates were invited before. */
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

    /** Marks a row with an external id from the file; that id alone decides who was invited before. */
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
     * Marks a row without an external id. The candidate keeps any link that works; if there is none, the newest dead
     * one is replaced.
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
