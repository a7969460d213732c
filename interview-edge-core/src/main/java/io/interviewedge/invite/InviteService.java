package io.interviewedge.invite;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.JobInactiveException;
import io.interviewedge.error.JobNotFoundException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionEvents;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.session.Interview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.share.ShareLinks;
import io.interviewedge.share.ShareMessage;
import io.interviewedge.store.ScriptCache;
import io.interviewedge.store.SessionStore;
import io.interviewedge.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Invites candidates. One invite makes one session with one link. Safe for use by several threads. */
public final class InviteService {

    private final TenantId tenant;
    private final JobDirectory jobs;
    private final LinkTemplate links;
    private final TokenGenerator tokens;
    private final SessionStore store;
    private final ScriptCache scripts;
    private final SessionEvents events;
    private final Clock clock;

    /** Made by {@code InterviewEdge}. */
    public InviteService(
            TenantId tenant,
            JobDirectory jobs,
            LinkTemplate links,
            TokenGenerator tokens,
            SessionStore store,
            ScriptCache scripts,
            SessionEvents events,
            Clock clock) {
        this.tenant = tenant;
        this.jobs = jobs;
        this.links = links;
        this.tokens = tokens;
        this.store = store;
        this.scripts = scripts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a session for the candidate, with the job's questions as they are now.
     *
     * @throws JobNotFoundException if the host has no such job
     * @throws JobInactiveException if the job takes no candidates
     * @throws InvalidValueException if the link would be dead from the start
     * @throws io.interviewedge.error.StoreException if it could not be stored; then there is no session
     */
    public Invitation invite(InviteRequest request) {
        Job job = jobs.find(tenant, request.jobId()).orElseThrow(() -> new JobNotFoundException(request.jobId()));
        if (!job.active()) {
            throw new JobInactiveException(job.id());
        }
        Instant now = clock.instant();
        Instant expiresAt = request.expiresAt();
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw new InvalidValueException("expiresAt", "is " + expiresAt + "; it must be after now, " + now);
        }
        InterviewScript script = InterviewScript.of(job);
        InterviewSession session = new InterviewSession(
                SessionIds.at(now),
                tenant,
                tokens.next(),
                job.id(),
                job.title(),
                script.id(),
                request.candidate(),
                SessionStatus.INVITED,
                now,
                null,
                null,
                null,
                expiresAt,
                null,
                0);
        store.create(session, script);
        events.publish(SessionEventType.INVITED, session, now);
        return invitation(session, script);
    }

    /**
     * An invitation made before, to show or share its link again.
     *
     * @throws SessionNotFoundException if the tenant has no such session
     */
    public Invitation find(UUID sessionId) {
        Interview interview = store.find(tenant, sessionId)
                .map(scripts::complete)
                .orElseThrow(() -> new SessionNotFoundException(sessionId));
        return invitation(interview.session(), interview.script());
    }

    private Invitation invitation(InterviewSession session, InterviewScript script) {
        ShareMessage message = ShareMessage.invitation(script, session.candidate());
        return new Invitation(
                session, script, ShareLinks.of(links.link(session.token()), message, session.candidate()));
    }
}
