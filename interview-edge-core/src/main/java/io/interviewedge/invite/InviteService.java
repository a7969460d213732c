package io.interviewedge.invite;

import io.interviewedge.error.ExternalIdTakenException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.JobInactiveException;
import io.interviewedge.error.JobNotFoundException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import io.interviewedge.internal.Parts;
import io.interviewedge.internal.TextRules;
import io.interviewedge.internal.TimeOrderedId;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.job.TenantJobDirectory;
import io.interviewedge.message.MessageWriter;
import io.interviewedge.session.Interview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Invites candidates. One invite makes one session with one link. Safe for use by several threads. */
public final class InviteService {

    /** The longest reason for which a link can be withdrawn, in UTF-16 units. */
    public static final int MAX_REASON_LENGTH = 200;

    private final TenantId tenant;
    private final TenantJobDirectory jobs;
    private final LinkTemplate links;
    private final MessageWriter writer;
    private final TokenGenerator tokens;
    private final SessionStore store;
    private final SessionListener listener;
    private final Clock clock;
    private final LinkChanges changes;

    /** For {@code InterviewEdge} only. */
    public InviteService(Parts parts) {
        this.tenant = parts.get(TenantId.class);
        this.jobs = parts.get(TenantJobDirectory.class);
        this.links = parts.get(LinkTemplate.class);
        this.writer = parts.get(MessageWriter.class);
        this.tokens = parts.get(TokenGenerator.class);
        this.store = parts.get(SessionStore.class);
        this.listener = parts.get(SessionListener.class);
        this.clock = parts.get(Clock.class);
        this.changes = new LinkChanges(parts);
    }

    /**
     * Makes a session for the candidate, with the job's questions as they are now. If the request has an external id
     * under which this candidate was invited to the job before, nothing is made: the earlier invitation is returned as
     * it is now, and is not {@linkplain Invitation#isNew() new}. Candidates are told apart by their addresses; a name
     * or a telephone number may differ.
     *
     * @throws ExternalIdTakenException if another candidate was invited to the job under that external id
     * @throws JobNotFoundException if the host has no such job
     * @throws JobInactiveException if the job takes no candidates
     * @throws InvalidValueException if the link would be dead from the start
     * @throws io.interviewedge.error.StoreException if it could not be stored; then there is no session
     */
    public Invitation invite(InviteRequest request) {
        NewSession created = newSession(request, InterviewScript.of(activeJob(request.jobId())));
        InterviewSession stored = store.create(created);
        publish(created, stored);
        return invitation(created, stored);
    }

    /**
     * Invites many, in constant memory: the stream is read, and stored, part by part. Each row is treated as
     * {@link #invite} would treat it, and a refused row affects no other row. Rows are stored and reported in the order
     * of the stream. A job is looked up once per part.
     *
     * <p>If the stream or the store fails half way, the rows that were stored until then stay and have been reported;
     * none of the others was stored. If the rows have external ids, the whole list can be tried again. If
     * {@code outcomes} fails, the current part is stored and the listeners are told of it, but the rest of the part is
     * not reported.
     *
     * @param rows your rows, of any type; the caller closes the stream
     * @param toRequest makes a request of a row, for instance with {@link InviteRequest#forJob}. An
     *     {@link io.interviewedge.error.InterviewEdgeException} that it throws refuses the row
     * @param outcomes receives the outcome of every row, in the calling thread
     * @throws io.interviewedge.error.StoreException if the database fails; any other exception of the stream, of
     *     {@code toRequest}, of the {@link TenantJobDirectory} or of {@code outcomes} is thrown as it is
     */
    public <T> InviteSummary inviteAll(
            Stream<T> rows, Function<? super T, InviteRequest> toRequest, Consumer<InviteOutcome> outcomes) {
        return new BulkInvite<T>(this, toRequest, outcomes).run(rows.iterator());
    }

    List<InterviewSession> store(List<NewSession> created) {
        return created.isEmpty() ? List.of() : store.createAll(created);
    }

    Job activeJob(String jobId) {
        Job job = jobs.find(tenant, jobId).orElseThrow(() -> new JobNotFoundException(jobId));
        if (!job.active()) {
            throw new JobInactiveException(job.id());
        }
        return job;
    }

    NewSession newSession(InviteRequest request, InterviewScript script) {
        Instant now = clock.instant();
        Instant expiresAt = request.expiresAt();
        if (expiresAt != null) {
            Expiry.requireAfter(now, "expiresAt", "the expiry", expiresAt);
        }
        InterviewSession session = InterviewSession.builder()
                .id(TimeOrderedId.at(now))
                .tenant(tenant)
                .token(tokens.next())
                .script(script)
                .externalId(request.externalId())
                .candidate(request.candidate())
                .createdAt(now)
                .expiresAt(expiresAt)
                .build();
        String actor = request.invitedBy() == null ? SessionEvent.HOST : request.invitedBy();
        return new NewSession(session, script, EventDraft.of(SessionEventType.INVITED, now, actor, null));
    }

    /** Tells the listeners, if the session is new. */
    void publish(NewSession created, InterviewSession stored) {
        if (isNew(created, stored)) {
            listener.onEvent(created.event().of(stored, stored.createdAt()));
        }
    }

    /** Whether it was stored, rather than found under its external id. */
    private static boolean isNew(NewSession created, InterviewSession stored) {
        return stored.id().equals(created.session().id());
    }

    /**
     * The invitation to the session that is stored now: the one that was made, or the one that had its external id.
     *
     * @throws ExternalIdTakenException if that one is another candidate's
     */
    Invitation invitation(NewSession created, InterviewSession stored) {
        requireSameCandidate(created.session(), stored);
        InterviewScript script = created.script();
        return invitation(
                stored, stored.scriptId().equals(script.id()) ? script : script(stored), isNew(created, stored));
    }

    private InterviewScript script(InterviewSession stored) {
        return new StoredSession(stored, Map.of()).complete(store).script();
    }

    private static void requireSameCandidate(InterviewSession wanted, InterviewSession stored) {
        String externalId = wanted.externalId();
        if (externalId != null && !keyOf(stored).equals(keyOf(wanted))) {
            throw new ExternalIdTakenException(externalId);
        }
    }

    private static String keyOf(InterviewSession session) {
        return session.candidate().email().key();
    }

    /**
     * An invitation made before, to show or share its link again.
     *
     * @throws SessionNotFoundException if the tenant has no such session
     */
    public Invitation find(UUID sessionId) {
        Interview interview = store.find(tenant, sessionId)
                .map(found -> found.complete(store))
                .orElseThrow(() -> new SessionNotFoundException(sessionId));
        return invitation(interview.session(), interview.script(), false);
    }

    /**
     * Withdraws the link: from now on it opens nothing, and nothing can be answered or submitted by it. The interview
     * stays as it is, and so do the answers that were saved. Revoking a revoked link changes nothing.
     *
     * @param reason why, for the event log: one line of at most {@value #MAX_REASON_LENGTH} characters, without the
     *     link
     * @param actor who does it, as the event log names them: an id rather than a name
     * @return the session as it is now
     * @throws SessionNotFoundException if the tenant has no such session
     * @throws InvalidValueException if the reason or the actor is blank, too long, more than one line, or if the reason
     *     holds the link
     */
    public InterviewSession revoke(UUID sessionId, String reason, String actor) {
        return changes.revoke(sessionId, TextRules.line("reason", reason, MAX_REASON_LENGTH), actor(actor));
    }

    /**
     * Takes back the withdrawal: the link works again, unless its deadline is over. Restoring a link that is not
     * revoked changes nothing.
     *
     * @param actor who does it, as the event log names them: an id rather than a name
     * @return the session as it is now
     * @throws SessionNotFoundException if the tenant has no such session
     * @throws InvalidValueException if the actor is blank, too long, or more than one line
     */
    public InterviewSession restore(UUID sessionId, String actor) {
        return changes.restore(sessionId, actor(actor));
    }

    /**
     * Gives the link another deadline, or a first one. A link that has expired works again; one that is revoked stays
     * so. Extending to the deadline that the link has changes nothing.
     *
     * @param until from this instant on the link is dead; cut to milliseconds. It may be earlier than the deadline so
     *     far
     * @param actor who does it, as the event log names them: an id rather than a name
     * @return the session as it is now
     * @throws SessionNotFoundException if the tenant has no such session
     * @throws io.interviewedge.error.InterviewCompletedException if the interview is submitted, and needs no more time
     * @throws io.interviewedge.error.UnknownStatusException if a newer version of the library has put the session in a
     *     status that this one does not know
     * @throws InvalidValueException if {@code until} is not after now or after the year 9999, or if the actor is blank,
     *     too long, or more than one line
     */
    public InterviewSession extend(UUID sessionId, Instant until, String actor) {
        return changes.extend(sessionId, Expiry.of("until", "the deadline", until), actor(actor));
    }

    private static String actor(String actor) {
        return TextRules.line("actor", actor, SessionEvent.MAX_ACTOR_LENGTH);
    }

    private Invitation invitation(InterviewSession session, InterviewScript script, boolean isNew) {
        return new Invitation(session, script, links.link(session.token()), writer, isNew);
    }
}
