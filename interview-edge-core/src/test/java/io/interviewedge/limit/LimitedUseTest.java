package io.interviewedge.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.delivery.RecordingChannel;
import io.interviewedge.error.InvitationNotFoundException;
import io.interviewedge.error.TooManyRequestsException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.tenant.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** One link or session that is used without rest. */
class LimitedUseTest {

    private static final int A_MINUTE_OF_SAVES = 15_000;

    private final Fixture fixture = new Fixture();

    @Test
    void ofFifteenThousandSavesInAMinuteFewReachTheStore() {
        AtomicInteger asked = new AtomicInteger();
        InterviewEdge edge = fixture.builder()
                .store(new ForwardingStore(new InMemorySessionStore()) {
                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        asked.incrementAndGet();
                        return super.saveAnswer(write);
                    }
                })
                .build();
        InviteToken token = started(edge);
        int saved = 0;
        for (int i = 0; i < A_MINUTE_OF_SAVES; i++) {
            fixture.clock.advance(Duration.ofMillis(4));
            try {
                edge.interviews().answer(token, "q1", "Thought " + i, saved);
                saved++;
            } catch (TooManyRequestsException often) {
                assertThat(often.retryAfter()).isPositive().isLessThanOrEqualTo(Duration.ofMillis(500));
            }
        }

        assertThat(saved).isBetween(700, 750);
        assertThat(asked).hasValue(saved);
        assertThat(edge.interviews().view(token).questions().get(0).revision()).isEqualTo(saved);
    }

    @Test
    void whatWasRefusedIsTakenAfterTheTimeThatItSays() {
        InterviewEdge edge = fixture.builder().build();
        InviteToken token = started(edge);
        TooManyRequestsException often = exhaust(answering(edge, token));

        fixture.clock.advance(often.retryAfter());

        assertThat(edge.interviews().answer(token, "q1", "Another", 1).revision())
                .isEqualTo(2);
    }

    @Test
    void startAndSubmitAreStepsAsWell() {
        InterviewEdge edge = fixture.builder().build();
        InviteToken token = started(edge);

        exhaust(() -> edge.interviews().start(token));

        assertThatThrownBy(() -> edge.interviews().submit(token)).isInstanceOf(TooManyRequestsException.class);
        assertThat(edge.interviews().view(token).questions()).isNotEmpty();
    }

    @Test
    void aLinkThatNobodyHasIsLimitedToo() {
        InterviewEdge edge = fixture.builder().build();
        InviteToken unknown = InviteToken.parse(UUID.randomUUID().toString());
        int refused = 0;
        for (int i = 0; i < 700; i++) {
            try {
                edge.interviews().start(unknown);
            } catch (TooManyRequestsException often) {
                refused++;
            } catch (InvitationNotFoundException unfound) {
                assertThat(refused).isZero();
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void othersAreNotHeldUp() {
        InterviewEdge edge = fixture.builder().build();
        exhaust(answering(edge, started(edge)));

        assertThat(edge.interviews().answer(started(edge), "q1", "Calm", 0).revision())
                .isEqualTo(1);
    }

    @Test
    void everyViewOfTheLibraryCountsTogether() {
        InterviewEdge edge = fixture.builder().build();
        InviteToken token = started(edge);
        exhaust(answering(edge, token));

        assertThatThrownBy(() -> edge.forTenant(TenantId.SINGLE).interviews().start(token))
                .isInstanceOf(TooManyRequestsException.class);
        assertThatThrownBy(() ->
                        edge.withStore(new InMemorySessionStore()).interviews().start(token))
                .isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void anAnalysisThatFailsIsRetriedSoOftenOnlyAndOpeningShowsIt() {
        AtomicInteger runs = new AtomicInteger();
        InterviewEdge edge = fixture.builder()
                .analyzer(Fixture.analyzer(request -> {
                    runs.incrementAndGet();
                    throw new AnalysisFailedException("The model is away.");
                }))
                .build();
        UUID sessionId = Fixture.complete(edge).sessionId();
        edge.reviews().open(sessionId);

        exhaust(() -> edge.reviews().retry(sessionId));

        assertThat(runs).hasValue(1 + Usage.ANALYSIS_RETRY.standard().burst());
        assertThat(edge.reviews().open(sessionId).analysis()).isNotNull();
    }

    @Test
    void aRetryOfWhatHasNotFailedCountsNothing() {
        InterviewEdge edge = fixture.builder()
                .analyzer(Fixture.analyzer(request -> Fixture.FINDINGS))
                .build();
        UUID sessionId = Fixture.complete(edge).sessionId();

        for (int i = 0; i < 100; i++) {
            assertThat(edge.reviews().retry(sessionId).analysis().result()).isNotNull();
        }
    }

    @Test
    void aMessageIsTriedSoOftenOnly() {
        RecordingChannel email = new RecordingChannel("email");
        email.refuses(Reason.TRY_LATER);
        InterviewEdge edge = fixture.builder().channel(email).build();
        DeliveryRequest request = byEmail(edge);

        exhaust(() -> edge.delivery().send(request));

        int burst = Usage.DELIVERY.standard().burst();
        assertThat(email.messages).hasSize(burst);
        assertThat(edge.delivery().attempts(request.sessionId())).hasSize(burst);
    }

    @Test
    void askingForWhatWasSentBeforeCountsNothing() {
        InterviewEdge edge =
                fixture.builder().channel(new RecordingChannel("email")).build();
        DeliveryRequest request = byEmail(edge);

        for (int i = 0; i < 100; i++) {
            assertThat(edge.delivery().send(request)).isInstanceOf(DeliveryOutcome.Sent.class);
        }
    }

    @Test
    void aHostMayHaveALimiterOfItsOwnWhichLearnsNoToken() {
        List<String> asked = new ArrayList<>();
        InterviewEdge edge = fixture.builder()
                .rateLimiter((usage, subject) -> {
                    asked.add(usage + " " + subject);
                    return asked.size() > 2 ? Duration.ofMillis(1_001) : Duration.ZERO;
                })
                .build();
        InviteToken token = started(edge);
        edge.interviews().answer(token, "q1", "One", 0);

        assertThatThrownBy(() -> edge.interviews().answer(token, "q1", "Two", 1))
                .isInstanceOfSatisfying(TooManyRequestsException.class, often -> {
                    assertThat(often.retryAfter()).isEqualTo(Duration.ofMillis(1_001));
                    assertThat(often.retryAfterSeconds()).isEqualTo(2);
                });
        assertThat(asked).hasSize(3).containsOnly(asked.get(0)).noneMatch(line -> line.contains(token.value()));
        assertThat(asked.get(0)).startsWith("CANDIDATE_STEP ");
    }

    @Test
    void aHostMayTurnItOff() {
        InterviewEdge edge =
                fixture.builder().rateLimiter(RateLimiter.unlimited()).build();
        InviteToken token = started(edge);

        for (int revision = 0; revision < 1_000; revision++) {
            edge.interviews().answer(token, "q1", "Thought " + revision, revision);
        }

        assertThat(edge.interviews().view(token).questions().get(0).revision()).isEqualTo(1_000);
    }

    private static InviteToken started(InterviewEdge edge) {
        Invitation invitation = edge.invites().invite(Fixture.ada().build());
        edge.interviews().start(Fixture.tokenOf(invitation));
        return Fixture.tokenOf(invitation);
    }

    private static ThrowingCallable answering(InterviewEdge edge, InviteToken token) {
        return () -> edge.interviews().answer(token, "q1", "Same", 0);
    }

    private static DeliveryRequest byEmail(InterviewEdge edge) {
        return DeliveryRequest.of(edge.invites().invite(Fixture.ada().build()).sessionId(), "email");
    }

    private static TooManyRequestsException exhaust(ThrowingCallable step) {
        for (int i = 0; i < 1_000; i++) {
            try {
                step.call();
            } catch (TooManyRequestsException often) {
                return often;
            } catch (Throwable failure) {
                throw new AssertionError(failure);
            }
        }
        throw new AssertionError("all were taken");
    }
}
