package io.interviewedge.invite;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.message.Message;
import io.interviewedge.message.MessageValues;
import io.interviewedge.message.MessageWriter;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.share.ShareLinks;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The result of an invite: the session, its link, and the ways to share it. Anyone who has the link can answer the
 * interview, so {@link #toString()} leaves it out. Immutable.
 */
public final class Invitation {

    private final InterviewSession session;
    private final InterviewScript script;
    private final URI link;
    private final MessageWriter writer;
    private final boolean isNew;

    Invitation(InterviewSession session, InterviewScript script, URI link, MessageWriter writer, boolean isNew) {
        this.session = session;
        this.script = script;
        this.link = link;
        this.writer = writer;
        this.isNew = isNew;
    }

    /** The session as it is stored now. */
    public InterviewSession session() {
        return session;
    }

    /** The id of the session. */
    public UUID sessionId() {
        return session.id();
    }

    /** What the candidate is asked. */
    public InterviewScript script() {
        return script;
    }

    /** The candidate's own link. It is a secret. */
    public URI link() {
        return link;
    }

    /**
     * Whether this call made the session; false if the session was there before, as one found by its external id is.
     */
    public boolean isNew() {
        return isNew;
    }

    /** The message to the candidate, in their language; made on each call. */
    public Message message() {
        return message(null);
    }

    /** The same, signed by a recruiter. */
    public Message message(@Nullable String recruiter) {
        MessageValues values = new MessageValues(
                session.candidate().name(), script.title(), script.company(), link, session.expiresAt(), recruiter);
        return writer.write(session.candidate().locale(), values);
    }

    /** The ways to share the link, each pre-filled with the message; made on each call. */
    public ShareLinks share() {
        return share(null);
    }

    /** The same, signed by a recruiter. */
    public ShareLinks share(@Nullable String recruiter) {
        return ShareLinks.of(message(recruiter), session.candidate());
    }

    @Override
    public String toString() {
        return "Invitation[sessionId=" + session.id() + ", " + (isNew ? "new" : "earlier") + "]";
    }
}
