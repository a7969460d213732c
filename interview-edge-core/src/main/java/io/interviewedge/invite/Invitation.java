package io.interviewedge.invite;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.share.ShareLinks;
import io.interviewedge.share.ShareMessage;
import java.net.URI;
import java.util.UUID;

/**
 * The result of an invite: the session, its link, and the ways to share it. Whoever has the link can answer the interview,
 * so {@link #toString()} leaves it out.
 *
 * @param link the unique link
 */
public record Invitation(InterviewSession session, InterviewScript script, URI link) {

    public UUID sessionId() {
        return session.id();
    }

    /** The ways to share the link, each pre-filled; made on each call. */
    public ShareLinks share() {
        Candidate candidate = session.candidate();
        return ShareLinks.of(link, ShareMessage.invitation(script, candidate), candidate);
    }

    @Override
    public String toString() {
        return "Invitation[sessionId=" + session.id() + "]";
    }
}
