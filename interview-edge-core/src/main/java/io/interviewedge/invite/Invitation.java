package io.interviewedge.invite;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.share.ShareLinks;
import java.net.URI;
import java.util.UUID;

/**
 * The result of an invite: the session, its link, and the ways to share it. Whoever has the link can answer the interview,
 * so {@link #toString()} leaves it out.
 */
public record Invitation(InterviewSession session, InterviewScript script, ShareLinks share) {

    public UUID sessionId() {
        return session.id();
    }

    /** The unique link. */
    public URI link() {
        return share.link();
    }

    @Override
    public String toString() {
        return "Invitation[sessionId=" + session.id() + "]";
    }
}
