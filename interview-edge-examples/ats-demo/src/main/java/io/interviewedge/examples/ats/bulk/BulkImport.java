package io.interviewedge.examples.ats.bulk;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.bulk.Result.Ending;
import io.interviewedge.examples.ats.web.Sentences;
import io.interviewedge.invite.InviteOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An uploaded file, from preview to links. Thread-safe: one thread invites while others read. */
final class BulkImport {

    private static final Logger log = LoggerFactory.getLogger(BulkImport.class);

    /** States follow this order; only SENDING goes back, to DONE. */
    enum State {
        PREVIEW,
        RUNNING,
        DONE,
        SENDING
    }

    private final UUID id;
    private final String owner;
    private final List<Row> rows;
    private final boolean inDoubt;
    private final List<Row> good;
    private final List<Row> before;
    private final List<Result> results = new ArrayList<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.PREVIEW);
    private final BulkSending sending = new BulkSending();
    private final AtomicReference<@Nullable Source> source;
    private volatile Instant lastUse;
    private volatile boolean superseded;
    private volatile boolean stopped;
    private volatile @Nullable String failure;

    BulkImport(String owner, Instant uploadedAt, List<Row> rows, Source source) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.lastUse = uploadedAt;
        this.rows = List.copyOf(rows);
        this.source = new AtomicReference<>(source);
        this.inDoubt = source.layout().isInDoubt();
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

    /** The file itself, until inviting begins. */
    Optional<Source> source() {
        return Optional.ofNullable(source.get());
    }

    /** The number of bytes that are kept of the file. */
    int weight() {
        return source().map(kept -> kept.bytes().length).orElse(0);
    }

    /** Marks the file as read again in another way. */
    void supersede() {
        superseded = true;
    }

    boolean isSuperseded() {
        return superseded;
    }

    List<Row> bad() {
        return rows.stream().filter(row -> row.problem() != null).toList();
    }

    /** The number of candidates who can be invited. */
    int goodCount() {
        return good.size();
    }

    /** The number of candidates who were invited before and keep their link. */
    int beforeCount() {
        return before.size();
    }

    State state() {
        return Objects.requireNonNull(state.get());
    }

    /**
     * The results so far: first the rows that were invited before, then the good rows in their order. Bad rows have
     * none.
     */
    List<Result> results() {
        synchronized (results) {
            return List.copyOf(results);
        }
    }

    /** The number of results so far. */
    int doneCount() {
        synchronized (results) {
            return results.size();
        }
    }

    /** Makes inviting and sending end early. What was done so far is kept. */
    void stop() {
        stopped = true;
        sending.stop();
    }

    /** The outcome of sending the links. */
    BulkSending sending() {
        return sending;
    }

    /** A sentence that says why the work stopped, or null if it did not. */
    @Nullable String failure() {
        return failure;
    }

    /** Whether inviting or sending is in progress. */
    boolean isBusy() {
        return state() == State.RUNNING || state() == State.SENDING;
    }

    /** Claims the file for inviting; true for exactly one caller, and for none while the recruiter has to answer. */
    boolean begin() {
        boolean first = !inDoubt && state.compareAndSet(State.PREVIEW, State.RUNNING);
        if (first) {
            source.set(null);
        }
        return first;
    }

    /** Claims the file for sending; true for one caller at a time. */
    boolean beginSending() {
        boolean first = state.compareAndSet(State.DONE, State.SENDING);
        if (first) {
            sending.expect(sessions().size());
        }
        return first;
    }

    /** Sends the link to every candidate who does not have it yet. */
    void send(List<String> channels, BulkSending.Send send) {
        try {
            sending.run(sessions(), channels, send);
        } finally {
            rest();
        }
    }

    /** The interviews of all candidates with a link. */
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

    /** When the file was uploaded, or when inviting or sending last ended. */
    Instant lastUse() {
        return lastUse;
    }

    /** Invites in parts. If the database fails, the invites made so far are kept. */
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
