package io.interviewedge;

import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.Scale;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** One host with two jobs, an in-memory library, and a clock that is moved by hand. */
public final class Fixture {

    public static final Instant START = Instant.parse("2026-03-29T00:59:59.123456789Z");
    public static final Instant START_MILLIS = Instant.parse("2026-03-29T00:59:59.123Z");

    public static final Job BACKEND = Job.of(
                    "backend-engineer",
                    "Backend Engineer",
                    "Analytical Engines Ltd",
                    Question.of("q1", "Describe a system you built."),
                    Question.of("q2", "How did you test it?").modelAnswer("At every level."),
                    Question.of("q3", "Anything to add?").optional())
            .introduction("Welcome. Take your time.");

    public static final Job CLOSED = Job.of("closed", "Closed Job", "Analytical Engines Ltd", Question.of("q1", "Why?"))
            .inactive();

    /** A question of each kind. */
    public static final Job SURVEY = Job.of(
            "survey",
            "Survey",
            "Analytical Engines Ltd",
            Question.of("why", "Why?").optional(),
            Question.of("visa", "Do you need a visa?", Choice.of(Option.of("yes", "Yes"), Option.of("no", "No")))
                    .points("no", 973),
            Question.of(
                            "tools",
                            "What do you use?",
                            Choice.severalOf(Option.of("anvil", "An anvil"), Option.of("bellows", "Bellows")))
                    .optional(),
            Question.of("sql", "How well do you know SQL?", Scale.of(1, 5).labels("Not at all", "Very well")),
            Question.of(
                    "notice",
                    "How long is your notice period?",
                    Numeric.between(0, 52).unit("weeks")));

    public static final Findings FINDINGS = new Findings(
            scores(8, 7, 6, 9, 5),
            Verdict.HIRE,
            "Solid.",
            "A solid interview.",
            List.of(Observation.of("q1", "Concrete.")));

    public Fixture() {}

    /** For the traits of the standard rubric, in its order. */
    public static Map<String, Double> scores(double... scores) {
        List<Trait> traits = Rubric.standard().traits();
        return Rubric.standard().scores(trait -> scores[traits.indexOf(trait)]);
    }

    public final HandMovedClock clock = new HandMovedClock(START);
    public final List<SessionEvent> events = new CopyOnWriteArrayList<>();

    public InterviewEdge.Builder builder() {
        Map<String, Job> jobs = Map.of(BACKEND.id(), BACKEND, CLOSED.id(), CLOSED, SURVEY.id(), SURVEY);
        return InterviewEdge.builder()
                .tenantJobs((tenant, id) -> Optional.ofNullable(jobs.get(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .listener(events::add)
                .clock(clock);
    }

    public static InviteRequest.Builder ada() {
        return InviteRequest.forJob("backend-engineer").email("ada@example.com").name("Ada Lovelace");
    }

    public static InviteToken tokenOf(Invitation invitation) {
        return invitation.session().token();
    }

    /** Invites, starts, answers what is required, and submits. */
    public static Invitation complete(InterviewEdge edge) {
        Invitation invitation = edge.invites().invite(ada().build());
        InviteToken token = tokenOf(invitation);
        edge.interviews().start(token);
        edge.interviews().answer(token, "q1", "An engine.", 0);
        edge.interviews().answer(token, "q2", "With cards.", 0);
        edge.interviews().submit(token);
        return invitation;
    }

    public static InterviewAnalyzer analyzer(AnalysisFunction function) {
        return new InterviewAnalyzer() {
            @Override
            public String name() {
                return "stub 1";
            }

            @Override
            public Findings analyze(AnalysisRequest request) throws Exception {
                return function.analyze(request);
            }
        };
    }

    /** An analyzer without a name. */
    @FunctionalInterface
    public interface AnalysisFunction {
        Findings analyze(AnalysisRequest request) throws Exception;
    }

    /** Stands still until it is moved. */
    public static final class HandMovedClock extends Clock {

        private final AtomicReference<Instant> now;

        HandMovedClock(Instant start) {
            now = new AtomicReference<>(start);
        }

        public void advance(Duration duration) {
            now.updateAndGet(instant -> instant.plus(duration));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new IllegalStateException("nothing in the library needs a zone");
        }
    }
}
