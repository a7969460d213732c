package io.interviewedge.web;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.Scale;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    private static final Job EVERY_KIND = Job.of(
            "every-kind",
            "Shift Lead",
            "Fernweh Maps",
            Question.of("why", "Why this job?"),
            Question.of(
                            "licence",
                            "Which licence do you have?",
                            Choice.of(Option.of("car", "Car"), Option.of("truck", "Truck & trailer")))
                    .optional(),
            Question.of(
                    "languages",
                    "Which languages do you speak?",
                    Choice.severalOf(
                            Option.of("en", "English"), Option.of("de", "Deutsch"), Option.of("ar", "العربية"))),
            Question.of(
                    "nights", "How do you like night shifts?", Scale.of(1, 5).labels("Not at all", "Very much")),
            Question.of(
                    "notice", "How long is your notice?", Numeric.between(0, 26).unit("weeks")));

    private final InterviewEdge edge;

    public Host() {
        this(builder -> builder);
    }

    public Host(UnaryOperator<InterviewEdge.Builder> settings) {
        edge = settings.apply(InterviewEdge.builder()
                        .jobs(id -> Stream.of(JOB, EVERY_KIND)
                                .filter(job -> job.id().equals(id))
                                .findFirst())
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

    public InviteToken answeredIn(Locale locale) {
        InviteToken token = invited(request -> request.locale(locale).name("Ada"));
        edge.interviews().start(token);
        answerRequired(token);
        return token;
    }

    public InviteToken submittedIn(Locale locale) {
        InviteToken token = answeredIn(locale);
        edge.interviews().submit(token);
        return token;
    }

    /** Invited to a job with a question of each kind. */
    public InviteToken invitedToEveryKind(Locale locale) {
        return edge.invites()
                .invite(InviteRequest.forJob(EVERY_KIND.id())
                        .email("ada@example.com")
                        .name("Ada")
                        .locale(locale)
                        .build())
                .session()
                .token();
    }

    /** The same, and started. */
    public InviteToken startedWithEveryKind(Locale locale) {
        InviteToken token = invitedToEveryKind(locale);
        edge.interviews().start(token);
        return token;
    }

    public void answerEveryKind(InviteToken token) {
        Map.of(
                        "why",
                        "Because of the people.",
                        "licence",
                        "truck",
                        "languages",
                        "en\nar",
                        "nights",
                        "2",
                        "notice",
                        "2.5")
                .forEach((question, answer) -> edge.interviews().answer(token, question, answer, 0));
    }

    /** What is saved for the question of this number. */
    public String answer(InviteToken token, int number) {
        return edge.interviews().view(token).questions().get(number - 1).answer();
    }

    public InviteToken started() {
        InviteToken token = invited();
        edge.interviews().start(token);
        return token;
    }

    public InviteToken answered() {
        InviteToken token = started();
        answerRequired(token);
        return token;
    }

    private void answerRequired(InviteToken token) {
        JOB.questions().stream()
                .filter(Question::required)
                .forEach(
                        question -> edge.interviews().answer(token, question.id(), "My answer to " + question.id(), 0));
    }

    public InviteToken submitted() {
        InviteToken token = answered();
        edge.interviews().submit(token);
        return token;
    }

    public void revoke(InviteToken token) {
        edge.tracking().find(SessionQuery.all()).items().stream()
                .map(SessionSummary::session)
                .filter(session -> session.token().equals(token))
                .forEach(session -> edge.invites().revoke(session.id(), "by mistake", "recruiter"));
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
