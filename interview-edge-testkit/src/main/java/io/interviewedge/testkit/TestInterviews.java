package io.interviewedge.testkit;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.question.Question;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes interviews in any state, in one line, by the same calls that an application and its candidates make: guards and
 * listeners see them. The candidates are {@code candidate-1@example.com}, {@code candidate-2@example.com} and so on.
 * Safe for use by several threads, except {@link #expired()}, which moves the clock.
 */
public final class TestInterviews {

    private static final Duration BEFORE = Duration.ofDays(1);

    private final InterviewEdge edge;
    private final SettableClock clock;
    private final AtomicInteger candidates;
    private final @Nullable String jobId;
    private final Consumer<InviteRequest.Builder> request;
    private final Consumer<UUID> afterInvite;

    private TestInterviews(
            InterviewEdge edge,
            SettableClock clock,
            AtomicInteger candidates,
            @Nullable String jobId,
            Consumer<InviteRequest.Builder> request,
            Consumer<UUID> afterInvite) {
        this.edge = edge;
        this.clock = clock;
        this.candidates = candidates;
        this.jobId = jobId;
        this.request = request;
        this.afterInvite = afterInvite;
    }

    /**
     * Interviews of that library, whatever its store; for one tenant, give {@code edge.forTenant(tenant)}.
     *
     * @param clock the one that the library was built with
     */
    public static TestInterviews of(InterviewEdge edge, SettableClock clock) {
        return new TestInterviews(
                Objects.requireNonNull(edge, "edge"),
                Objects.requireNonNull(clock, "clock"),
                new AtomicInteger(),
                null,
                request -> {},
                sessionId -> {});
    }

    /** The same, for this job. */
    public TestInterviews forJob(String jobId) {
        return new TestInterviews(
                edge, clock, candidates, Objects.requireNonNull(jobId, "jobId"), request, afterInvite);
    }

    /**
     * The same, where each invite is changed before it is made, for instance to give the candidate a telephone number,
     * a language or a deadline: {@code invitedWith(request -> request.phone("+44 20 7946 0958"))}.
     */
    public TestInterviews invitedWith(Consumer<InviteRequest.Builder> change) {
        return new TestInterviews(edge, clock, candidates, jobId, request.andThen(change), afterInvite);
    }

    /**
     * The same, where each new interview is prepared for the steps that follow, for instance if a guard of yours asks
     * for a consent.
     *
     * @param action called with the id of the session when the candidate is invited
     */
    public TestInterviews afterInvite(Consumer<UUID> action) {
        return new TestInterviews(edge, clock, candidates, jobId, request, afterInvite.andThen(action));
    }

    /** An invited candidate who has not started. */
    public TestInterview invited() {
        return find(invitation().sessionId());
    }

    /**
     * A candidate who has started and given these answers.
     *
     * @param answers a question id and its answer, then the next
     */
    public TestInterview inProgress(String... answers) {
        return begun(invitation(), pairs(answers));
    }

    /**
     * A candidate who has submitted these answers. Each other required question is answered in a way that fits its
     * kind.
     *
     * @param answers a question id and its answer, then the next
     */
    public TestInterview completed(String... answers) {
        Invitation invitation = invitation();
        Map<String, String> given = pairs(answers);
        invitation.script().questions().stream()
                .filter(Question::required)
                .forEach(question -> given.putIfAbsent(question.id(), SampleAnswers.of(question.kind())));
        return begun(invitation, given).submit();
    }

    /**
     * The same as {@link #completed}, and then the analyzer has run; its result is what your analyzer makes of it.
     *
     * @param answers a question id and its answer, then the next
     */
    public TestInterview analyzed(String... answers) {
        TestInterview interview = completed(answers);
        edge.reviews().open(interview.id());
        return interview;
    }

    /** A candidate who was invited a day ago, has not started, and whose link expired just now. */
    public TestInterview expired() {
        Instant now = clock.instant();
        clock.set(now.minus(BEFORE));
        try {
            return invitedWith(request -> request.expiresAt(now)).invited();
        } finally {
            clock.set(now);
        }
    }

    /** An invited candidate whose link was withdrawn. */
    public TestInterview revoked() {
        TestInterview interview = invited();
        edge.invites().revoke(interview.id(), "A test withdrew it.", SessionEvent.HOST);
        return interview;
    }

    /** An interview that your own code made. */
    public TestInterview find(UUID sessionId) {
        return new TestInterview(edge, clock, Objects.requireNonNull(sessionId, "sessionId"));
    }

    /**
     * The only interview that there is, for instance after your own code invited somebody.
     *
     * @throws AssertionError if there is none, or more than one
     */
    public TestInterview only() {
        List<SessionSummary> all =
                edge.tracking().find(SessionQuery.all().limit(2)).items();
        if (all.size() != 1) {
            throw new AssertionError(
                    "Expected exactly one interview, but there " + (all.isEmpty() ? "is none." : "are at least two."));
        }
        return find(all.get(0).session().id());
    }

    private Invitation invitation() {
        if (jobId == null) {
            throw new IllegalStateException(
                    "these interviews have no job; write interviews.forJob(\"nurse\"), or tell the extension:"
                            + " InterviewEdgeExtension.with(...).forJob(\"nurse\")");
        }
        InviteRequest.Builder candidate =
                InviteRequest.forJob(jobId).email("candidate-" + candidates.incrementAndGet() + "@example.com");
        request.accept(candidate);
        Invitation invitation = edge.invites().invite(candidate.build());
        afterInvite.accept(invitation.sessionId());
        return invitation;
    }

    private TestInterview begun(Invitation invitation, Map<String, String> answers) {
        TestInterview interview = find(invitation.sessionId()).start();
        answers.forEach(interview::answer);
        return interview;
    }

    private static Map<String, String> pairs(String... answers) {
        if (answers.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "answers come in pairs, a question id and its answer, but there are " + answers.length + " texts");
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            pairs.put(answers[i], answers[i + 1]);
        }
        return pairs;
    }
}
