package io.interviewedge.invite;

import io.interviewedge.error.ExternalIdTakenException;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.JobInactiveException;
import io.interviewedge.error.JobNotFoundException;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One bulk invite: it collects a part, stores it whole, and reports its rows. Used once, by one thread. */
final class BulkInvite<T> {

    private static final int PART = 1_000;

    /** A row that was read: a session to store, or the reason why there is none. */
    private record Row(
            @Nullable NewSession created, @Nullable InterviewEdgeException reason) {}

    private final InviteService invites;
    private final Function<? super T, InviteRequest> toRequest;
    private final Consumer<InviteOutcome> outcomes;
    private final List<Row> part = new ArrayList<>(PART);
    private final Map<String, InterviewScript> scripts = new HashMap<>();
    private final Map<String, InterviewEdgeException> refusals = new HashMap<>();
    private InviteSummary summary = new InviteSummary(0, 0, 0);
    private long reported;

    BulkInvite(InviteService invites, Function<? super T, InviteRequest> toRequest, Consumer<InviteOutcome> outcomes) {
        this.invites = invites;
        this.toRequest = toRequest;
        this.outcomes = outcomes;
    }

    InviteSummary run(Iterator<T> unread) {
        while (true) {
            readPart(unread);
            if (part.isEmpty()) {
                return summary;
            }
            finishPart();
        }
    }

    private void readPart(Iterator<T> unread) {
        try {
            while (part.size() < PART && unread.hasNext()) {
                part.add(read(unread.next()));
            }
        } catch (Throwable failure) {
            // The rows that were read before the stream failed are complete.
            finishPartDespite(failure);
            throw failure;
        }
    }

    private void finishPartDespite(Throwable failure) {
        try {
            finishPart();
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
        }
    }

    private Row read(T row) {
        try {
            InviteRequest request = toRequest.apply(row);
            return new Row(invites.newSession(request, script(request.jobId())), null);
        } catch (StoreException failure) {
            throw failure;
        } catch (InterviewEdgeException reason) {
            return new Row(null, reason);
        }
    }

    /** A job that refuses one row refuses all its rows in the part, and is not looked up again. */
    private InterviewScript script(String jobId) {
        InterviewEdgeException refusal = refusals.get(jobId);
        if (refusal != null) {
            throw refusal;
        }
        InterviewScript script = scripts.get(jobId);
        if (script == null) {
            script = freeze(jobId);
            scripts.put(jobId, script);
        }
        return script;
    }

    private InterviewScript freeze(String jobId) {
        try {
            return InterviewScript.of(invites.activeJob(jobId));
        } catch (JobNotFoundException | JobInactiveException reason) {
            refusals.put(jobId, reason);
            throw reason;
        }
    }

    private void finishPart() {
        List<Row> rows = List.copyOf(part);
        part.clear();
        scripts.clear();
        refusals.clear();
        List<NewSession> created =
                rows.stream().map(Row::created).filter(Objects::nonNull).toList();
        List<InterviewSession> stored = invites.store(created);
        // Before any row is reported: the sessions are stored, even if the receiver of the outcomes fails.
        for (int i = 0; i < created.size(); i++) {
            invites.publish(created.get(i), stored.get(i));
        }
        Iterator<InterviewSession> next = stored.iterator();
        for (Row row : rows) {
            InviteOutcome outcome = outcome(++reported, row, next);
            summary = summary.plus(outcome);
            outcomes.accept(outcome);
        }
    }

    private InviteOutcome outcome(long number, Row row, Iterator<InterviewSession> stored) {
        if (row.created == null) {
            return new InviteOutcome.Refused(number, Objects.requireNonNull(row.reason));
        }
        try {
            Invitation invitation = invites.invitation(row.created, stored.next());
            return invitation.isNew()
                    ? new InviteOutcome.Invited(number, invitation)
                    : new InviteOutcome.InvitedBefore(number, invitation);
        } catch (ExternalIdTakenException reason) {
            return new InviteOutcome.Refused(number, reason);
        }
    }
}
