package io.interviewedge.session;

import io.interviewedge.error.AnswersMissingException;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.InterviewNotStartedException;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.error.LinkRevokedException;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.error.UnknownStatusException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The one place that decides what may happen to a session: a pure state machine over three statuses, with guards that a
 * host can add. It reads no store and no clock. Immutable and safe for use by several threads.
 *
 * <pre>
 * invited --start--&gt; in_progress --submit--&gt; completed
 * </pre>
 *
 * <p>A step is decided in this order: a step that has been taken before is {@link Decision.AlreadyDone}; then the link,
 * the status, the required answers and the host's guards may refuse it, in that order, first reason first.
 */
public final class SessionLifecycle {

    private static final List<Transition> TABLE = List.of(
            new Transition(SessionTrigger.START, SessionStatus.INVITED, SessionStatus.IN_PROGRESS),
            new Transition(SessionTrigger.ANSWER, SessionStatus.IN_PROGRESS, SessionStatus.IN_PROGRESS),
            new Transition(SessionTrigger.SUBMIT, SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED));

    /**
     * Where a step that changes the status has been taken already. Any other status, a newer version's too, refuses it.
     */
    private static final Map<SessionTrigger, List<SessionStatus>> DONE_IN = Map.of(
            SessionTrigger.START, List.of(SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED),
            SessionTrigger.ANSWER, List.of(),
            SessionTrigger.SUBMIT, List.of(SessionStatus.COMPLETED));

    private record NamedGuard(SessionTrigger trigger, String name, LifecycleGuard guard) {}

    private final List<NamedGuard> guards;

    private SessionLifecycle(List<NamedGuard> guards) {
        this.guards = List.copyOf(guards);
    }

    /** The lifecycle without any guard of the host. */
    public static SessionLifecycle standard() {
        return new SessionLifecycle(List.of());
    }

    /**
     * The same lifecycle with one more condition on a step.
     *
     * @param name the condition in words that complete "refused until this holds: …"; shown in refusals and in the
     *     diagram
     * @throws ConfigurationException if the name is blank
     */
    public SessionLifecycle guard(SessionTrigger trigger, String name, LifecycleGuard guard) {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(guard, "guard");
        if (name.isBlank()) {
            throw new ConfigurationException("a guard needs a name; say what must hold before " + trigger.id());
        }
        List<NamedGuard> more = new ArrayList<>(guards);
        more.add(new NamedGuard(trigger, name, guard));
        return new SessionLifecycle(more);
    }

    /** The row of the table for a trigger: the only status it starts from, and where it leads. */
    public Transition transition(SessionTrigger trigger) {
        return TABLE.stream()
                .filter(row -> row.trigger() == trigger)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no transition for " + trigger));
    }

    /** Whether the host has added a condition on this step. */
    public boolean isGuarded(SessionTrigger trigger) {
        return guards.stream().anyMatch(guard -> guard.trigger() == trigger);
    }

    /**
     * Whether the link may be used at that instant. A completed interview can be looked at even after its link expired.
     */
    public static LinkState linkState(InterviewSession session, Instant at) {
        if (session.revokedAt() != null) {
            return LinkState.REVOKED;
        }
        Instant expiresAt = session.expiresAt();
        boolean over = expiresAt != null && !at.isBefore(expiresAt);
        return over && !session.status().equals(SessionStatus.COMPLETED) ? LinkState.EXPIRED : LinkState.USABLE;
    }

    /** Why the link may not be used at that instant, if it may not. */
    public static Optional<InterviewEdgeException> linkRefusal(InterviewSession session, Instant at) {
        return switch (linkState(session, at)) {
            case USABLE -> Optional.empty();
            case EXPIRED -> Optional.ofNullable(session.expiresAt()).map(LinkExpiredException::new);
            case REVOKED -> Optional.ofNullable(session.revokedAt()).map(LinkRevokedException::new);
        };
    }

    /** Decides that the link is withdrawn. A link that is withdrawn already stays so since then. */
    public static Decision revoke(InterviewSession session, Instant at) {
        return session.revokedAt() == null
                ? new Decision.Accepted(session.toBuilder()
                        .revokedAt(at)
                        .version(session.version() + 1)
                        .build())
                : new Decision.AlreadyDone(session);
    }

    /** Decides that the link is no longer withdrawn. It keeps its deadline, which may be over. */
    public static Decision restore(InterviewSession session) {
        return session.revokedAt() == null
                ? new Decision.AlreadyDone(session)
                : new Decision.Accepted(session.toBuilder()
                        .revokedAt(null)
                        .version(session.version() + 1)
                        .build());
    }

    /**
     * Decides that the link has this deadline in place of the one it had, or of none. A completed interview needs no
     * time.
     */
    public static Decision extend(InterviewSession session, Instant until) {
        if (session.status().equals(SessionStatus.COMPLETED)) {
            return new Decision.Refused(new InterviewCompletedException());
        }
        if (!SessionStatus.known().contains(session.status())) {
            return new Decision.Refused(
                    new UnknownStatusException(session.status().id()));
        }
        if (until.equals(session.expiresAt())) {
            return new Decision.AlreadyDone(session);
        }
        return new Decision.Accepted(session.toBuilder()
                .expiresAt(until)
                .version(session.version() + 1)
                .build());
    }

    /** Decides a step. Nothing is changed: the caller stores what was accepted. */
    public Decision decide(Interview interview, SessionTrigger trigger, Instant at) {
        InterviewSession session = interview.session();
        Transition transition = transition(trigger);
        if (isAlreadyDone(trigger, session.status())) {
            return new Decision.AlreadyDone(session);
        }
        return linkRefusal(session, at)
                .or(() -> statusRefusal(transition, session.status()))
                .or(() -> answersRefusal(trigger, interview))
                .or(() -> guardRefusal(trigger, interview, at))
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new Decision.Accepted(session.moved(transition.to(), at)));
    }

    private static boolean isAlreadyDone(SessionTrigger trigger, SessionStatus status) {
        return DONE_IN.getOrDefault(trigger, List.of()).contains(status);
    }

    private static Optional<InterviewEdgeException> statusRefusal(Transition transition, SessionStatus status) {
        if (status.equals(transition.from())) {
            return Optional.empty();
        }
        if (status.equals(SessionStatus.INVITED)) {
            return Optional.of(new InterviewNotStartedException());
        }
        return Optional.of(
                status.equals(SessionStatus.COMPLETED)
                        ? new InterviewCompletedException()
                        : new UnknownStatusException(status.id()));
    }

    private static Optional<InterviewEdgeException> answersRefusal(SessionTrigger trigger, Interview interview) {
        if (trigger != SessionTrigger.SUBMIT) {
            return Optional.empty();
        }
        List<String> missing = interview.missingAnswers();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new AnswersMissingException(missing));
    }

    private Optional<InterviewEdgeException> guardRefusal(SessionTrigger trigger, Interview interview, Instant at) {
        return guards.stream()
                .filter(guard -> guard.trigger() == trigger && !guard.guard().allows(interview, at))
                .findFirst()
                .map(guard -> new StepRefusedException(trigger.id(), guard.name()));
    }

    /** The lifecycle, guards included, as a state diagram in the notation of Mermaid. */
    public String toMermaid() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> invited: invite\n");
        for (Transition row : TABLE) {
            diagram.append("    ")
                    .append(row.from().id())
                    .append(" --> ")
                    .append(row.to().id())
                    .append(": ")
                    .append(label(row.trigger()))
                    .append('\n');
        }
        return diagram.append("    completed --> [*]\n").toString();
    }

    private String label(SessionTrigger trigger) {
        List<String> conditions = new ArrayList<>();
        if (trigger == SessionTrigger.SUBMIT) {
            conditions.add("required questions answered");
        }
        guards.stream()
                .filter(guard -> guard.trigger() == trigger)
                .forEach(guard -> conditions.add(MermaidText.of(guard.name())));
        return conditions.isEmpty() ? trigger.id() : trigger.id() + " [" + String.join(", ", conditions) + "]";
    }
}
