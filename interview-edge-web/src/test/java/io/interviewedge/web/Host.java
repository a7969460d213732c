package io.interviewedge.web;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A host with one job and its interviews in memory. */
public final class Host {

    private static final Job JOB = Job.of(
                    "backend-engineer",
                    "Backend Engineer",
                    "Fernweh Maps",
                    Question.of("proud-of", "What are you proud of?").modelAnswer("For the recruiter alone."),
                    Question.of("slow-query", "How do you find a slow query?"),
                    Question.of("exactly-once", "What does exactly once mean?"),
                    Question.of("disagreement", "When did you last disagree?"),
                    Question.of("anything-else", "Anything else?").optional())
            .introduction("A few questions about your work.");

    private final InterviewEdge edge;

    public Host() {
        this(builder -> builder);
    }

    public Host(UnaryOperator<InterviewEdge.Builder> settings) {
        edge = settings.apply(InterviewEdge.builder()
                        .jobs(id -> id.equals(JOB.id()) ? Optional.of(JOB) : Optional.empty())
                        .links(LinkTemplate.of("https://careers.example.com/i/{token}")))
                .build();
    }

    public InterviewEdge edge() {
        return edge;
    }

    public InviteToken invited() {
        return invited(request -> request.name("Ada"));
    }

    public InviteToken invited(UnaryOperator<InviteRequest.Builder> more) {
        return edge.invites()
                .invite(more.apply(InviteRequest.forJob(JOB.id()).email("ada@example.com"))
                        .build())
                .session()
                .token();
    }

    public InviteToken started() {
        InviteToken token = invited();
        edge.interviews().start(token);
        return token;
    }

    public InviteToken answered() {
        InviteToken token = started();
        JOB.questions().stream()
                .filter(Question::required)
                .forEach(
                        question -> edge.interviews().answer(token, question.id(), "My answer to " + question.id(), 0));
        return token;
    }

    public InviteToken submitted() {
        InviteToken token = answered();
        edge.interviews().submit(token);
        return token;
    }

    public String status(InviteToken token) {
        return edge.interviews().view(token).status().id();
    }

    /** What is saved for the first question. */
    public String firstAnswer(InviteToken token) {
        return edge.interviews().view(token).questions().get(0).answer();
    }

    public int firstRevision(InviteToken token) {
        return edge.interviews().view(token).questions().get(0).revision();
    }
}
