package io.interviewedge.invite;

import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.StoreException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One bulk invite on its way: it collects a part, stores it whole, and reports its rows. Used once, by one thread. */
final class BulkInvite {

    private static final int PART = 1_000;

    /** A row that was read: a session to store, or the reason why there is none. */
    private record Row(
            @Nullable NewSession created, @Nullable InterviewEdgeException reason) {}

    private final InviteService invites;
    private final Consumer<InviteOutcome> outcomes;
    private final List<Row> part = new ArrayList<>(PART);
    private final Map<String, InterviewScript> scripts = new HashMap<>();
    private InviteSummary summary = new InviteSummary(0, 0, 0);
    private long reported;

    BulkInvite(InviteService invites, Consumer<InviteOutcome> outcomes) {
        this.invites = invites;
        this.outcomes = outcomes;
    }

    InviteSummary run(Iterator<InviteRequest.Builder> requests) {
        try {
            while (requests.hasNext()) {
                part.add(read(requests.next()));
                if (part.size() == PART) {
                    finishPart();
                }
            }
        } finally {
            // Rows that were read before the stream failed are as good as any.
            finishPart();
        }
        return summary;
    }

    private Row read(InviteRequest.Builder builder) {
        try {
            InviteRequest request = builder.build();
            InterviewScript script = scripts.get(request.jobId());
            if (script == null) {
                script = InterviewScript.of(invites.activeJob(request.jobId()));
                scripts.put(request.jobId(), script);
            }
            return new Row(invites.newSession(request, script), null);
        } catch (StoreException failure) {
            throw failure;
        } catch (InterviewEdgeException reason) {
            return new Row(null, reason);
        }
    }

    private void finishPart() {
        List<NewSession> created = new ArrayList<>(part.size());
        for (Row row : part) {
            if (row.created != null) {
                created.add(row.created);
            }
        }
        List<Row> rows = List.copyOf(part);
        part.clear();
        scripts.clear();
        Iterator<InterviewSession> stored = invites.store(created).iterator();
        for (Row row : rows) {
            InviteOutcome outcome = outcome(++reported, row, stored);
            summary = summary.plus(outcome);
            outcomes.accept(outcome);
        }
    }

    private InviteOutcome outcome(long number, Row row, Iterator<InterviewSession> stored) {
        if (row.created == null) {
            return new InviteOutcome.Refused(number, Objects.requireNonNull(row.reason));
        }
        InterviewSession session = stored.next();
        Invitation invitation = invites.invited(row.created, session);
        return session.id().equals(row.created.session().id())
                ? new InviteOutcome.Invited(number, invitation)
                : new InviteOutcome.InvitedBefore(number, invitation);
    }
}
