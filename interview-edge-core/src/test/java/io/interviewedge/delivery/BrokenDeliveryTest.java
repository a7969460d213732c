package io.interviewedge.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.interviewedge.AtOnce;
import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryAttempt.State;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.error.StoreException;
import io.interviewedge.error.TransactionActiveException;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.Invitation;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Channels that break, processes that die, and concurrent callers. */
@Timeout(60)
class BrokenDeliveryTest {

    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Fixture fixture = new Fixture();
    private final RecordingChannel email = new RecordingChannel(DeliveryChannel.EMAIL);

    @Test
    void whetherAChannelThatThrewHadSentTheMessageIsNotKnown() {
        InterviewEdge edge = fixture.builder().channel(email).build();
        DeliveryRequest request = byEmail(edge);
        email.replies(message -> {
            throw new IllegalStateException("could not write to ada@example.com " + message.link());
        });

        assertThat(edge.delivery().send(request)).isInstanceOfSatisfying(DeliveryOutcome.Uncertain.class, uncertain -> {
            assertThat(uncertain.explanation())
                    .contains("IllegalStateException")
                    .doesNotContain("ada@");
            assertThat(uncertain.repeated()).isFalse();
        });
        assertThat(states(edge, request)).containsExactly(State.UNCERTAIN);
    }

    static Stream<Error> errors() {
        return Stream.of(
                new NoClassDefFoundError("com/example/MailClient"),
                new ExceptionInInitializerError(),
                new StackOverflowError(),
                new AssertionError());
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorInAChannelEndsTheAttemptToo(Error error) {
        InterviewEdge edge = fixture.builder().channel(email).build();
        DeliveryRequest request = byEmail(edge);
        email.replies(message -> {
            throw error;
        });

        assertThat(edge.delivery().send(request)).isInstanceOf(DeliveryOutcome.Uncertain.class);
        assertThat(states(edge, request)).containsExactly(State.UNCERTAIN);
    }

    @Test
    void anErrorThatTheHostMustHearOfEndsTheAttemptAndIsThrownOn() {
        InterviewEdge edge = fixture.builder().channel(email).build();
        DeliveryRequest request = byEmail(edge);
        email.replies(message -> {
            throw new OutOfMemoryError("the process is going");
        });

        assertThatThrownBy(() -> edge.delivery().send(request)).isInstanceOf(OutOfMemoryError.class);
        assertThat(states(edge, request)).containsExactly(State.UNCERTAIN);
    }

    @Test
    void aMessageThatCannotBeWrittenIsNotSentAndItsAttemptEnds() {
        SessionStore store = new InMemorySessionStore();
        DeliveryRequest request = byEmail(fixture.builder().store(store).build());
        InterviewEdge edge =
                fixture.builder().channel(email).store(untitled(store)).build();

        assertThatThrownBy(() -> edge.delivery().send(request)).isInstanceOf(InvalidValueException.class);
        assertThat(email.messages).isEmpty();
        assertThat(edge.delivery().attempts(request.sessionId()))
                .extracting(DeliveryAttempt::state, DeliveryAttempt::reason)
                .containsExactly(tuple(State.FAILED, Reason.CONFIGURATION));
    }

    @Test
    void noMessageIsWrittenToTellWhatIsKnown() {
        SessionStore store = new InMemorySessionStore();
        InterviewEdge edge = fixture.builder().store(store).channel(email).build();
        DeliveryRequest request = byEmail(edge);
        edge.delivery().send(request);

        DeliveryOutcome again = fixture.builder()
                .store(untitled(store))
                .channel(email)
                .build()
                .delivery()
                .send(request);

        assertThat(again).isEqualTo(new DeliveryOutcome.Sent("receipt-1", Fixture.START_MILLIS, true));
    }

    /** Its messages cannot be written. */
    private static SessionStore untitled(SessionStore good) {
        return new ForwardingStore(good) {
            @Override
            public Optional<InterviewScript> findScript(String scriptId) {
                return super.findScript(scriptId)
                        .map(script -> new InterviewScript(
                                script.id(), script.jobId(), " ", script.company(), null, script.questions()));
            }
        };
    }

    @Test
    void ofManyCallersAtOnceOneSendsAndNobodySendsAgain() throws Exception {
        InterviewEdge edge = fixture.builder().channel(email).build();
        for (int round = 0; round < 50; round++) {
            email.messages.clear();
            DeliveryRequest request = byEmail(edge);

            List<DeliveryOutcome> outcomes =
                    AtOnce.call(8, () -> edge.delivery().send(request));

            assertThat(email.messages).hasSize(1);
            assertThat(outcomes).filteredOn(this::isSentNow).hasSize(1);
            assertThat(outcomes).hasOnlyElementsOfTypes(DeliveryOutcome.Sent.class, DeliveryOutcome.InProgress.class);
            assertThat(edge.delivery().attempts(request.sessionId())).hasSize(1);
        }
    }

    private boolean isSentNow(DeliveryOutcome outcome) {
        return outcome instanceof DeliveryOutcome.Sent sent && !sent.repeated();
    }

    @Test
    void whileSomebodySendsOthersAreToldSo() throws Exception {
        InterviewEdge edge = fixture.builder().channel(email).build();
        DeliveryRequest request = byEmail(edge);
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        email.replies(message -> {
            sending.countDown();
            await(goOn);
            return ChannelReply.accepted("slow");
        });
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<DeliveryOutcome> first = thread.submit(() -> edge.delivery().send(request));
            sending.await();

            assertThat(edge.delivery().send(request))
                    .isEqualTo(edge.delivery().send(request.evenIfUncertain()))
                    .isEqualTo(new DeliveryOutcome.InProgress(
                            Fixture.START_MILLIS, Fixture.START_MILLIS.plus(Duration.ofMinutes(2))));

            goOn.countDown();
            assertThat(first.get()).isInstanceOf(DeliveryOutcome.Sent.class);
            assertThat(email.messages).hasSize(1);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void anAttemptWithoutAnEndIsInProgressWithinItsLeaseAndUncertainAfterIt() {
        SessionStore store = new InMemorySessionStore();
        DeliveryRequest request = byEmail(fixture.builder().store(store).build());
        process(mortal(store)).delivery().send(request);
        InterviewEdge later = process(store);

        fixture.clock.advance(LEASE.minusMillis(1));
        assertThat(later.delivery().send(request)).isInstanceOf(DeliveryOutcome.InProgress.class);
        assertThat(states(later, request)).containsExactly(State.IN_PROGRESS);

        fixture.clock.advance(Duration.ofMillis(1));
        assertThat(later.delivery().send(request))
                .isInstanceOfSatisfying(DeliveryOutcome.Uncertain.class, uncertain -> {
                    assertThat(uncertain.at()).isEqualTo(Fixture.START_MILLIS);
                    assertThat(uncertain.repeated()).isTrue();
                });
        assertThat(states(later, request)).containsExactly(State.UNCERTAIN);
        assertThat(email.messages).hasSize(1);
    }

    @Test
    void anAttemptWithoutAnEndIsRepeatedUnderTheSameIdIfTheRequestSaysSo() {
        SessionStore store = new InMemorySessionStore();
        DeliveryRequest request = byEmail(fixture.builder().store(store).build());
        process(mortal(store)).delivery().send(request);
        InterviewEdge later = process(store);
        fixture.clock.advance(LEASE);

        assertThat(later.delivery().send(request.evenIfUncertain())).isInstanceOf(DeliveryOutcome.Sent.class);
        assertThat(email.messages)
                .hasSize(2)
                .extracting(OutgoingMessage::id)
                .containsOnly(email.messages.get(0).id());
        assertThat(states(later, request)).containsExactly(State.UNCERTAIN, State.SENT);
    }

    private InterviewEdge process(SessionStore store) {
        return fixture.builder()
                .store(store)
                .channel(email)
                .deliveryLease(LEASE)
                .build();
    }

    /** Its process dies before the end of an attempt is logged. */
    private static SessionStore mortal(SessionStore good) {
        return new ForwardingStore(good) {
            @Override
            public Optional<SessionEvent> append(LogEntry entry) {
                if (entry.event().type().equals(SessionEventType.DELIVERY_STARTED)) {
                    return super.append(entry);
                }
                throw new StoreException("the process is gone");
            }
        };
    }

    @Test
    void whatWasTakenIsNotSentAgainHoweverTheAttemptEndsThatRepeatedIt() throws Exception {
        InterviewEdge edge = process(new InMemorySessionStore());
        DeliveryRequest request = byEmail(edge);
        ExecutorService other = Executors.newSingleThreadExecutor();
        CountDownLatch repeated = new CountDownLatch(1);
        CountDownLatch logged = new CountDownLatch(1);
        List<Future<DeliveryOutcome>> late = new ArrayList<>();
        email.replies(message -> {
            email.replies(again -> {
                repeated.countDown();
                await(logged);
                return ChannelReply.refused(Reason.TRY_LATER, "Come back later.");
            });
            fixture.clock.advance(LEASE);
            late.add(other.submit(() -> edge.delivery().send(request.evenIfUncertain())));
            await(repeated);
            return ChannelReply.accepted("taken");
        });
        try {
            assertThat(edge.delivery().send(request)).isInstanceOf(DeliveryOutcome.Sent.class);
            logged.countDown();
            assertThat(late.get(0).get()).isInstanceOf(DeliveryOutcome.Failed.class);
        } finally {
            other.shutdownNow();
        }

        assertThat(edge.delivery().send(request.evenIfUncertain()))
                .isInstanceOfSatisfying(
                        DeliveryOutcome.Sent.class,
                        sent -> assertThat(sent.repeated()).isTrue());
        assertThat(email.messages).hasSize(2);
        assertThat(states(edge, request)).containsExactlyInAnyOrder(State.SENT, State.FAILED);
    }

    @Test
    void whatWasTakenButCouldNotBeLoggedIsStillToldAsSent() {
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .store(new ForwardingStore(new InMemorySessionStore()) {
                    @Override
                    public Optional<SessionEvent> append(LogEntry entry) {
                        if (entry.event().type().equals(SessionEventType.DELIVERY_SENT)) {
                            throw new StoreException("the database is away");
                        }
                        return super.append(entry);
                    }
                })
                .build();

        assertThat(edge.delivery().send(byEmail(edge)))
                .isEqualTo(new DeliveryOutcome.Sent("receipt-1", Fixture.START_MILLIS, false));
    }

    @Test
    void whatCannotBeLoggedIsNotSent() {
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .store(new ForwardingStore(new InMemorySessionStore()) {
                    @Override
                    public Optional<SessionEvent> append(LogEntry entry) {
                        throw new StoreException("the database is away");
                    }
                })
                .build();

        assertThatThrownBy(() -> edge.delivery().send(byEmail(edge))).isInstanceOf(StoreException.class);
        assertThat(email.messages).isEmpty();
    }

    @Test
    void insideATransactionOfTheHostNothingIsSent() {
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .store(new ForwardingStore(new InMemorySessionStore()) {
                    @Override
                    public Optional<SessionEvent> append(LogEntry entry) {
                        throw new TransactionActiveException();
                    }
                })
                .build();

        assertThatThrownBy(() -> edge.delivery().send(byEmail(edge)))
                .isInstanceOf(TransactionActiveException.class)
                .hasMessageContaining("after your transaction");
        assertThat(email.messages).isEmpty();
    }

    @Test
    void anInterruptedSenderLogsTheEndAndStaysInterrupted() {
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .store(new ForwardingStore(new InMemorySessionStore()) {
                    @Override
                    public Optional<SessionEvent> append(LogEntry entry) {
                        if (Thread.currentThread().isInterrupted()) {
                            throw new StoreException("the driver gave up");
                        }
                        return super.append(entry);
                    }
                })
                .build();
        DeliveryRequest request = byEmail(edge);
        email.replies(message -> {
            Thread.currentThread().interrupt();
            return ChannelReply.accepted("in time");
        });

        edge.delivery().send(request);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(edge.delivery().attempts(request.sessionId()))
                .extracting(DeliveryAttempt::receipt)
                .containsExactly("in time");
    }

    @Test
    void aSessionThatChangesWhileItIsJudgedIsJudgedAgain() {
        List<LogEntry> entries = new ArrayList<>();
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .store(new ForwardingStore(new InMemorySessionStore()) {
                    @Override
                    public Optional<SessionEvent> append(LogEntry entry) {
                        entries.add(entry);
                        if (entries.size() == 1) {
                            fixture.clock.advance(Duration.ofDays(1));
                            return Optional.empty();
                        }
                        return super.append(entry);
                    }
                })
                .build();
        Invitation expiring = edge.invites()
                .invite(Fixture.ada().expiresAt(Fixture.START.plusSeconds(60)).build());

        assertThatThrownBy(() -> edge.delivery().send(DeliveryRequest.of(expiring.sessionId(), "email")))
                .isInstanceOf(LinkExpiredException.class);
        assertThat(email.messages).isEmpty();
    }

    private static List<State> states(InterviewEdge edge, DeliveryRequest request) {
        return edge.delivery().attempts(request.sessionId()).stream()
                .map(DeliveryAttempt::state)
                .toList();
    }

    private static DeliveryRequest byEmail(InterviewEdge edge) {
        return DeliveryRequest.of(edge.invites().invite(Fixture.ada().build()).sessionId(), DeliveryChannel.EMAIL);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
