package io.interviewedge.examples.ats.bulk;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.bulk.Result.Ending;
import io.interviewedge.examples.ats.web.Sentences;
import io.interviewedge.invite.InviteOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file on its way from the upload to the links. Safe for use by the thread that invites and those that look on. */
final class BulkImport {

    private static final Logger log = LoggerFactory.getLogger(BulkImport.class);

    /** It goes this way, and back from SENDING only. */
    enum State {
        PREVIEW,
        RUNNING,
        DONE,
        SENDING
    }

    private final UUID id;
    private final String owner;
    private final List<Row> rows;
    private final List<String> ignoredColumns;
    private final List<Row> good;
    private final List<Row> before;
    private final List<Result> results = new ArrayList<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.PREVIEW);
    private final BulkSending sending = new BulkSending();
    private volatile Instant lastUse;
    private volatile boolean stopped;
    private volatile @Nullable String failure;

    BulkImport(String owner, Instant uploadedAt, List<Row> rows, List<String> ignoredColumns) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.lastUse = uploadedAt;
        this.rows = List.copyOf(rows);
        this.ignoredColumns = List.copyOf(ignoredColumns);
        this.good = rows.stream()
                .filter(row -> row.request() != null && row.before() == null)
                .toList();
        this.before = rows.stream().filter(row -> row.before() != null).toList();
    }

    UUID id() {
        return id;
    }

    String owner() {
        return owner;
    }

    List<Row> rows() {
        return rows;
    }

    /** The names of columns that nobody here understands. */
    List<String> ignoredColumns() {
        return ignoredColumns;
    }

    List<Row> bad() {
        return rows.stream().filter(row -> row.problem() != null).toList();
    }

    /** Of those who can be invited. */
    int goodCount() {
        return good.size();
    }

    /** Of those who were invited before, and keep their link. */
    int beforeCount() {
        return before.size();
    }

    State state() {
        return Objects.requireNonNull(state.get());
    }

    /**
     * Of the rows that are not bad, as far as it has come: first those invited before, then the good ones in their
     * order.
     */
    List<Result> results() {
        synchronized (results) {
            return List.copyOf(results);
        }
    }

    /** How many results there are. */
    int doneCount() {
        synchronized (results) {
            return results.size();
        }
    }

    /** Has it end early, with what was read until then. */
    void stop() {
        stopped = true;
        sending.stop();
    }

    /** What became of the links that were to be sent. */
    BulkSending sending() {
        return sending;
    }

    /** A sentence, or null if nothing stopped it. */
    @Nullable String failure() {
        return failure;
    }

    /** Whether somebody works on it. */
    boolean isBusy() {
        return state() == State.RUNNING || state() == State.SENDING;
    }

    /** Whether the caller is the one who may run it. */
    boolean begin() {
        return state.compareAndSet(State.PREVIEW, State.RUNNING);
    }

    /** Whether the caller is the one who may send its links. */
    boolean beginSending() {
        boolean first = state.compareAndSet(State.DONE, State.SENDING);
        if (first) {
            sending.expect(sessions().size());
        }
        return first;
    }

    /** Sends to everybody with a link who does not have it yet. */
    void send(List<String> channels, BulkSending.Send send) {
        try {
            sending.run(sessions(), channels, send);
        } finally {
            rest();
        }
    }

    /** The interviews of everybody with a link. */
    List<UUID> sessions() {
        return results().stream()
                .map(Result::sessionId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void rest() {
        lastUse = Instant.now();
        state.set(State.DONE);
    }

    /** When it was uploaded, or its work was done. */
    Instant lastUse() {
        return lastUse;
    }

    /** Invites, part by part; what was invited when the database fails stays. */
    void run(InterviewEdge edge) {
        try {
            for (Row row : before) {
                add(Result.invited(
                        row, Ending.INVITED_BEFORE, edge.invites().find(Objects.requireNonNull(row.before()))));
            }
            edge.invites()
                    .inviteAll(
                            good.stream().takeWhile(row -> !stopped),
                            row -> Objects.requireNonNull(row.request()).build(),
                            this::add);
        } catch (RuntimeException failed) {
            int all = good.size() + before.size();
            log.error("A bulk invite stopped after {} of {} rows", doneCount(), all, failed);
            failure = "Stopped after " + doneCount() + " of " + all
                    + " candidates, because the database failed. Upload the same file again: nobody is invited twice.";
        } finally {
            rest();
        }
    }

    private void add(InviteOutcome outcome) {
        Row row = good.get(Math.toIntExact(outcome.row() - 1));
        if (outcome instanceof InviteOutcome.Invited made) {
            add(Result.invited(row, Ending.INVITED, made.invitation()));
        } else if (outcome instanceof InviteOutcome.InvitedBefore meanwhile) {
            add(Result.invited(row, Ending.INVITED_BEFORE, meanwhile.invitation()));
        } else if (outcome instanceof InviteOutcome.Refused refused) {
            add(Result.refused(row, Sentences.of(refused.reason())));
        }
    }

    private void add(Result result) {
        synchronized (results) {
            results.add(result);
        }
    }
}
