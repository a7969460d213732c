package io.interviewedge.session;

import static io.interviewedge.session.SessionStatus.COMPLETED;
import static io.interviewedge.session.SessionStatus.INVITED;
import static io.interviewedge.session.SessionStatus.IN_PROGRESS;
import static io.interviewedge.session.SessionTrigger.ANSWER;
import static io.interviewedge.session.SessionTrigger.START;
import static io.interviewedge.session.SessionTrigger.SUBMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.error.AnswersMissingException;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.error.LinkRevokedException;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.error.UnknownStatusException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionLifecycleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final InterviewScript SCRIPT = InterviewScript.of(Fixture.BACKEND);
    private final SessionLifecycle lifecycle = SessionLifecycle.standard();

    @ParameterizedTest
    @CsvSource({
        "invited,     START,  accepted",
        "invited,     ANSWER, interview_not_started",
        "invited,     SUBMIT, interview_not_started",
        "in_progress, START,  done",
        "in_progress, ANSWER, accepted",
        "in_progress, SUBMIT, accepted",
        "completed,   START,  done",
        "completed,   ANSWER, interview_completed",
        "completed,   SUBMIT, done",
    })
    void everyStatusKnowsWhatToSayToEveryTrigger(SessionStatus status, SessionTrigger trigger, String expected) {
        Decision decision = lifecycle.decide(interview(status, null, null, true), trigger, NOW);

        assertThat(named(decision)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(SessionTrigger.class)
    void aStatusOfANewerVersionRefusesEveryStep(SessionTrigger trigger) {
        SessionStatus withdrawn = new SessionStatus("withdrawn");

        Decision decision = lifecycle.decide(interview(withdrawn, null, null, true), trigger, NOW);

        assertThat(reason(decision, UnknownStatusException.class).status()).isEqualTo("withdrawn");
    }

    @ParameterizedTest
    @CsvSource({"invited, START", "in_progress, ANSWER", "in_progress, SUBMIT"})
    void anExpiredLinkAllowsNoStep(SessionStatus status, SessionTrigger trigger) {
        Decision decision = lifecycle.decide(interview(status, NOW.minusMillis(1), null, true), trigger, NOW);

        assertThat(reason(decision, LinkExpiredException.class).expiredAt()).isEqualTo(NOW.minusMillis(1));
    }

    @ParameterizedTest
    @CsvSource({"invited, START", "in_progress, ANSWER", "in_progress, SUBMIT"})
    void aRevokedLinkAllowsNoStep(SessionStatus status, SessionTrigger trigger) {
        Decision decision = lifecycle.decide(interview(status, null, NOW.minusMillis(1), true), trigger, NOW);

        assertThat(reason(decision, LinkRevokedException.class).revokedAt()).isEqualTo(NOW.minusMillis(1));
    }

    @Test
    void aLinkIsDeadFromTheVeryInstantOfItsExpiry() {
        InterviewSession session = interview(INVITED, NOW, null, true).session();

        assertThat(SessionLifecycle.linkState(session, NOW.minusMillis(1))).isEqualTo(LinkState.USABLE);
        assertThat(SessionLifecycle.linkState(session, NOW)).isEqualTo(LinkState.EXPIRED);
    }

    @Test
    void aCompletedInterviewCanBeLookedAtAfterItsLinkExpired() {
        InterviewSession session = interview(COMPLETED, NOW, null, true).session();

        assertThat(SessionLifecycle.linkState(session, NOW.plusSeconds(1))).isEqualTo(LinkState.USABLE);
    }

    @Test
    void submitNeedsEveryRequiredAnswerAndSaysWhichAreMissing() {
        Decision decision = lifecycle.decide(interview(IN_PROGRESS, null, null, false), SUBMIT, NOW);

        assertThat(reason(decision, AnswersMissingException.class).questionIds())
                .containsExactly("q1", "q2");
    }

    @Test
    void startSetsTheTimeOfTheStartAndOneMoreVersion() {
        InterviewSession before = interview(INVITED, null, null, true).session();

        InterviewSession after = accepted(lifecycle.decide(interview(INVITED, null, null, true), START, NOW));

        assertThat(after.status()).isEqualTo(IN_PROGRESS);
        assertThat(after.startedAt()).isEqualTo(NOW);
        assertThat(after.lastActivityAt()).isEqualTo(NOW);
        assertThat(after.completedAt()).isNull();
        assertThat(after.version()).isEqualTo(before.version() + 1);
    }

    @Test
    void submitSetsTheTimeOfCompletionAndKeepsTheTimeOfTheStart() {
        InterviewSession after = accepted(lifecycle.decide(interview(IN_PROGRESS, null, null, true), SUBMIT, NOW));

        assertThat(after.status()).isEqualTo(COMPLETED);
        assertThat(after.startedAt()).isEqualTo(NOW.minusSeconds(60));
        assertThat(after.completedAt()).isEqualTo(NOW);
    }

    @Test
    void anAnswerMovesNothingButTheTimeOfTheLastActivity() {
        InterviewSession after = accepted(lifecycle.decide(interview(IN_PROGRESS, null, null, true), ANSWER, NOW));

        assertThat(after.status()).isEqualTo(IN_PROGRESS);
        assertThat(after.startedAt()).isEqualTo(NOW.minusSeconds(60));
        assertThat(after.lastActivityAt()).isEqualTo(NOW);
    }

    @Test
    void aGuardRefusesUntilItHolds() {
        Set<UUID> consents = new HashSet<>();
        SessionLifecycle guarded = lifecycle.guard(
                START,
                "the candidate has consented",
                (interview, at) -> consents.contains(interview.session().id()));
        Interview interview = interview(INVITED, null, null, true);

        assertThat(reason(guarded.decide(interview, START, NOW), StepRefusedException.class)
                        .guard())
                .isEqualTo("the candidate has consented");
        consents.add(interview.session().id());
        assertThat(named(guarded.decide(interview, START, NOW))).isEqualTo("accepted");
    }

    @Test
    void aGuardIsNotAskedAboutAStepThatIsDone() {
        SessionLifecycle guarded = lifecycle.guard(START, "never", (interview, at) -> false);

        assertThat(named(guarded.decide(interview(IN_PROGRESS, null, null, true), START, NOW)))
                .isEqualTo("done");
    }

    @Test
    void aGuardSeesTheInstantOfTheStep() {
        SessionLifecycle guarded = lifecycle.guard(
                ANSWER,
                "within an hour of the start",
                (interview, at) -> at.isBefore(interview.session().startedAt().plus(Duration.ofHours(1))));
        Interview interview = interview(IN_PROGRESS, null, null, true);

        assertThat(named(guarded.decide(interview, ANSWER, NOW))).isEqualTo("accepted");
        assertThat(named(guarded.decide(interview, ANSWER, NOW.plus(Duration.ofHours(1)))))
                .isEqualTo("step_refused");
    }

    @Test
    void addingAGuardLeavesTheLifecycleItWasAddedToAsItWas() {
        lifecycle.guard(START, "never", (interview, at) -> false);

        assertThat(lifecycle.isGuarded(START)).isFalse();
    }

    @Test
    void aGuardNeedsAName() {
        assertThatThrownBy(() -> lifecycle.guard(START, " ", (interview, at) -> true))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("a guard needs a name");
    }

    @Test
    void printsItselfAsADiagram() {
        assertThat(lifecycle.toMermaid()).isEqualTo("""
                stateDiagram-v2
                    [*] --> invited: invite
                    invited --> in_progress: start
                    in_progress --> in_progress: answer
                    in_progress --> completed: submit [required questions answered]
                    completed --> [*]
                """);
    }

    @Test
    void printsGuardsIntoTheDiagram() {
        assertThat(lifecycle
                        .guard(START, "consent given", (interview, at) -> true)
                        .toMermaid())
                .contains("invited --> in_progress: start [consent given]\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"consent\" given      | #34;consent#34; given",
                "consent [written]     | consent #91;written#93;",
                "before: noon; at work | before#58; noon#59; at work",
                "rule #1 %%{init}      | rule #35;1 #37;#37;#123;init#125;",
                "<b>now</b> & here     | #60;b#62;now#60;/b#62; #38; here",
                "the candidate's consent, in full (once) | the candidate's consent, in full (once)",
                "Zustimmung für Köln 名前 | Zustimmung für Köln 名前",
            })
    void theNameOfAGuardCannotBreakTheDiagram(String name, String label) {
        assertThat(lifecycle.guard(START, name, (interview, at) -> true).toMermaid())
                .contains("invited --> in_progress: start [" + label + "]\n");
    }

    @Test
    void theNameOfAGuardStaysOnOneLineOfTheDiagram() {
        assertThat(lifecycle
                        .guard(START, "one\ntwo\r\n[*] --> three", (interview, at) -> true)
                        .toMermaid()
                        .lines())
                .hasSize(6);
    }

    @Test
    void aLinkIsRevokedOnceAndRestoredOnce() {
        for (SessionStatus status : List.of(INVITED, IN_PROGRESS, COMPLETED, new SessionStatus("paused"))) {
            InterviewSession session = interview(status, null, null, true).session();

            InterviewSession revoked = accepted(SessionLifecycle.revoke(session, NOW));
            assertThat(revoked)
                    .isEqualTo(session.toBuilder().revokedAt(NOW).version(8).build());
            assertThat(SessionLifecycle.revoke(revoked, NOW.plusMillis(1)))
                    .isEqualTo(new Decision.AlreadyDone(revoked));

            InterviewSession restored = accepted(SessionLifecycle.restore(revoked));
            assertThat(restored).isEqualTo(session.toBuilder().version(9).build());
            assertThat(SessionLifecycle.restore(restored)).isEqualTo(new Decision.AlreadyDone(restored));
        }
    }

    @Test
    void aDeadlineIsMovedUnlessItIsThere() {
        for (SessionStatus status : List.of(INVITED, IN_PROGRESS)) {
            InterviewSession session =
                    interview(status, NOW.minusMillis(1), NOW, true).session();

            InterviewSession extended = accepted(SessionLifecycle.extend(session, NOW.plusMillis(1)));

            assertThat(extended)
                    .isEqualTo(session.toBuilder()
                            .expiresAt(NOW.plusMillis(1))
                            .version(8)
                            .build());
            assertThat(SessionLifecycle.extend(extended, NOW.plusMillis(1)))
                    .isEqualTo(new Decision.AlreadyDone(extended));
        }
    }

    @Test
    void whetherAnUnknownStatusStillNeedsTimeIsNotGuessed() {
        InterviewSession session =
                interview(new SessionStatus("paused"), NOW, null, true).session();

        assertThat(named(SessionLifecycle.extend(session, NOW.plusMillis(1)))).isEqualTo("unknown_status");
    }

    @Test
    void aCompletedInterviewNeedsNoMoreTime() {
        InterviewSession session = interview(COMPLETED, NOW, null, true).session();

        assertThat(named(SessionLifecycle.extend(session, NOW.plusMillis(1)))).isEqualTo("interview_completed");
        assertThat(named(SessionLifecycle.extend(session, NOW))).isEqualTo("interview_completed");
    }

    private static InterviewSession accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).session();
    }

    private static <T extends InterviewEdgeException> T reason(Decision decision, Class<T> type) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        InterviewEdgeException reason = ((Decision.Refused) decision).reason();
        assertThat(reason).isInstanceOf(type);
        return type.cast(reason);
    }

    /** What was decided: "accepted", "done", or the code of the refusal. */
    private static String named(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            return refused.reason().code();
        }
        return decision instanceof Decision.Accepted ? "accepted" : "done";
    }

    private static Interview interview(
            SessionStatus status, @Nullable Instant expiresAt, @Nullable Instant revokedAt, boolean answered) {
        InterviewSession session = InterviewSession.builder()
                .id(UUID.fromString("01890000-0000-7000-8000-000000000001"))
                .tenant(TenantId.SINGLE)
                .token(InviteToken.of(UUID.fromString("3f2b8c1e-0000-4000-8000-000000000001")))
                .script(SCRIPT)
                .candidate(new Candidate(EmailAddress.of("ada@example.com"), null, null, Locale.ENGLISH))
                .status(status)
                .createdAt(NOW.minusSeconds(120))
                .startedAt(status.equals(INVITED) ? null : NOW.minusSeconds(60))
                .completedAt(status.equals(COMPLETED) ? NOW.minusSeconds(30) : null)
                .expiresAt(expiresAt)
                .revokedAt(revokedAt)
                .version(7)
                .build();
        Map<String, Answer> answers = new HashMap<>();
        if (answered) {
            answers.put("q1", new Answer("q1", "An engine.", 1, NOW));
            answers.put("q2", new Answer("q2", "With cards.", 1, NOW));
        } else {
            answers.put("q2", new Answer("q2", " \n\t", 1, NOW));
        }
        return new Interview(session, SCRIPT, answers);
    }
}
