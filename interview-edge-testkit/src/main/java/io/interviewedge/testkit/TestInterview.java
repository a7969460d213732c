package io.interviewedge.testkit;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.LinkState;
import io.interviewedge.session.SessionLifecycle;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * One interview of a test. It is read from the store whenever it is asked, so it is never out of date. Its steps are
 * those of the candidate.
 */
public final class TestInterview {

    private final InterviewEdge edge;
    private final Clock clock;
    private final UUID id;

    TestInterview(InterviewEdge edge, Clock clock, UUID id) {
        this.edge = edge;
        this.clock = clock;
        this.id = id;
    }

    /** The id of its session. */
    public UUID id() {
        return id;
    }

    /** Its session as it is stored now. */
    public InterviewSession session() {
        return review().session();
    }

    /** What a recruiter reads of it now. No analysis is run. */
    public InterviewReview review() {
        return edge.reviews().find(id);
    }

    /** The secret in its link. */
    public InviteToken token() {
        return session().token();
    }

    /** The link that its candidate has. */
    public URI link() {
        return edge.invites().find(id).link();
    }

    /** Everything that happened to it, in order, as the event log has it. */
    public List<SessionEvent> events() {
        return edge.tracking().history(id);
    }

    LinkState linkState() {
        return SessionLifecycle.linkState(session(), clock.instant());
    }

    /**
     * The candidate starts.
     *
     * @throws io.interviewedge.error.InterviewEdgeException if the library refuses it
     */
    public TestInterview start() {
        edge.interviews().start(token());
        return this;
    }

    /**
     * The candidate saves an answer, over whatever was saved before.
     *
     * @throws io.interviewedge.error.InterviewEdgeException if the library refuses it
     */
    public TestInterview answer(String questionId, String text) {
        InviteToken token = token();
        int revision = edge.interviews().view(token).questions().stream()
                .filter(question -> question.id().equals(questionId))
                .map(AskedQuestion::revision)
                .findFirst()
                .orElse(0);
        edge.interviews().answer(token, questionId, text, revision);
        return this;
    }

    /**
     * The candidate submits.
     *
     * @throws io.interviewedge.error.InterviewEdgeException if the library refuses it
     */
    public TestInterview submit() {
        edge.interviews().submit(token());
        return this;
    }

    /** Without the token and the candidate. */
    @Override
    public String toString() {
        return "TestInterview[" + id + "]";
    }
}
