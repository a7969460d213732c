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
 * The result of an invite: the session, its link, and the ways to share it. Whoever has the link can answer the interview,
 * so {@link #toString()} leaves it out.
 *
 * @param link the unique link
 * @param writer in whose languages the candidate is written to
 */
public record Invitation(InterviewSession session, InterviewScript script, URI link, MessageWriter writer) {

    public UUID sessionId() {
        return session.id();
    }

    /** What the candidate is written, in their language; made on each call. */
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
        return ShareLinks.of(message(), session.candidate());
    }

    /** The same, signed by a recruiter. */
    public ShareLinks share(@Nullable String recruiter) {
        return ShareLinks.of(message(recruiter), session.candidate());
    }

    @Override
    public String toString() {
        return "Invitation[sessionId=" + session.id() + "]";
    }
}
