package io.interviewedge.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.interviewedge.Fixture;
import io.interviewedge.ForwardingStore;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.error.StoreException;
import io.interviewedge.error.TransactionActiveException;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.Invitation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Channels that break, processes that die, and callers that come at once. */
@Timeout(60)
class BrokenDeliveryTest {

    private final Fixture fixture = new Fixture();
    private final RecordingChannel email = new RecordingChannel(DeliveryChannel.EMAIL);

    @Test
    void aChannelThatThrowsLeavesAnUncertainFailureWithoutWhatItSaid() {
        InterviewEdge edge = fixture.builder().channel(email).build();
        DeliveryRequest request = byEmail(edge);
        email.answers(message -> {
            throw new IllegalStateException("could not write to ada@example.com " + message.link());
        });

        DeliveryOutcome outcome = edge.delivery().send(request);

        assertThat(outcome).isInstanceOfSatisfying(DeliveryOutcome.Failed.class, failed -> {
            assertThat(failed.failure().reason()).isEqualTo(DeliveryFailure.Reason.UNCERTAIN);
            assertThat(failed.failure().explanation())
                    .contains("IllegalStateException")
                    .doesNotContain("ada@");
        });
        assertThat(edge.delivery().attempts(request.sessionId()))
                .extracting(DeliveryAttempt::failure)
                .containsExactly("uncertain");
    }

    @Test
    void ofManyCallersAtOnceOneSendsAndNobodySendsAgain() throws Exception {
        InterviewEdge edge = fixture.builder().channel(email).build();
        for (int round = 0; round < 50; round++) {
            email.messages.clear();
            DeliveryRequest request = byEmail(edge);

            List<DeliveryOutcome> outcomes = atOnce(8, () -> edge.delivery().send(request));

            assertThat(email.messages).hasSize(1);
            assertThat(outcomes).filteredOn(this::isSentNow).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(DeliveryOutcome.Failed.class::isInstance)
                    .allSatisfy(outcome -> assertThat(
                                    ((DeliveryOutcome.Failed) outcome).failure().reason())
                            .isEqualTo(DeliveryFailure.Reason.IN_PROGRESS));
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
        email.answers(message -> {
            sending.countDown();
            await(goOn);
            return ChannelReply.accepted("slow");
        });
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<DeliveryOutcome> first = thread.submit(() -> edge.delivery().send(request));
            sending.await();

            assertThat(edge.delivery().send(request)).isInstanceOfSatisfying(DeliveryOutcome.Failed.class, failed -> {
                assertThat(failed.failure().reason()).isEqualTo(DeliveryFailure.Reason.IN_PROGRESS);
                assertThat(failed.retryable()).isTrue();
            });

            goOn.countDown();
            assertThat(first.get()).isInstanceOf(DeliveryOutcome.Sent.class);
            assertThat(email.messages).hasSize(1);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void anAttemptWhoseProcessDiedIsTakenOverWhenItsLeaseIsOverUnderTheSameId() {
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .deliveryLease(Duration.ofMinutes(5))
                .build();
        DeliveryRequest request = byEmail(edge);
        email.answers(message -> {
            throw new DeathOfTheProcess();
        });
        assertThatThrownBy(() -> edge.delivery().send(request)).isInstanceOf(DeathOfTheProcess.class);
        email.answers(message -> ChannelReply.accepted("late"));

        fixture.clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(edge.delivery().send(request)).isInstanceOf(DeliveryOutcome.Failed.class);
        assertThat(email.messages).hasSize(1);

        fixture.clock.advance(Duration.ofMillis(1));
        assertThat(edge.delivery().send(request)).isInstanceOf(DeliveryOutcome.Sent.class);
        assertThat(email.messages)
                .hasSize(2)
                .extracting(OutgoingMessage::id)
                .containsOnly(email.messages.get(0).id());
        assertThat(edge.delivery().attempts(request.sessionId()))
                .extracting(DeliveryAttempt::open, DeliveryAttempt::sent)
                .containsExactly(tuple(true, false), tuple(false, true));
    }

    @Test
    void whatWasTakenIsNotSentAgainHoweverTheAttemptEndsThatTookItOver() throws Exception {
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .deliveryLease(Duration.ofMinutes(5))
                .build();
        DeliveryRequest request = byEmail(edge);
        ExecutorService other = Executors.newSingleThreadExecutor();
        CountDownLatch takenOver = new CountDownLatch(1);
        CountDownLatch logged = new CountDownLatch(1);
        List<Future<DeliveryOutcome>> late = new ArrayList<>();
        email.answers(message -> {
            email.answers(again -> {
                takenOver.countDown();
                await(logged);
                return ChannelReply.refused(DeliveryFailure.Reason.TRY_LATER, "Come back later.");
            });
            fixture.clock.advance(Duration.ofMinutes(6));
            late.add(other.submit(() -> edge.delivery().send(request)));
            await(takenOver);
            return ChannelReply.accepted("taken");
        });
        try {
            assertThat(edge.delivery().send(request)).isInstanceOf(DeliveryOutcome.Sent.class);
            logged.countDown();
            assertThat(late.get(0).get()).isInstanceOf(DeliveryOutcome.Failed.class);
        } finally {
            other.shutdownNow();
        }

        assertThat(edge.delivery().send(request))
                .isInstanceOfSatisfying(
                        DeliveryOutcome.Sent.class,
                        sent -> assertThat(sent.repeated()).isTrue());
        assertThat(email.messages).hasSize(2);
        assertThat(edge.delivery().attempts(request.sessionId())).noneMatch(DeliveryAttempt::open);
    }

    private static final class DeathOfTheProcess extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void whatWasTakenButCouldNotBeLoggedIsStillToldAsSent() {
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .store(new ForwardingStore() {
                    @Override
                    public Optional<SessionEvent> append(LogEntry entry) {
                        if (entry.event().type() == SessionEventType.DELIVERY_SENT) {
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
                .store(new ForwardingStore() {
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
    void insideATransactionOfTheHostsNothingIsSent() {
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .store(new ForwardingStore() {
                    @Override
                    public Optional<SessionEvent> append(LogEntry entry) {
                        throw new TransactionActiveException();
                    }
                })
                .build();

        assertThatThrownBy(() -> edge.delivery().send(byEmail(edge)))
                .isInstanceOf(TransactionActiveException.class)
                .hasMessageContaining("after the end of yours");
        assertThat(email.messages).isEmpty();
    }

    @Test
    void anInterruptedSenderLogsTheEndAndStaysInterrupted() {
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .store(new ForwardingStore() {
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
        email.answers(message -> {
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
                .store(new ForwardingStore() {
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

    private static DeliveryRequest byEmail(InterviewEdge edge) {
        return DeliveryRequest.of(edge.invites().invite(Fixture.ada().build()).sessionId(), DeliveryChannel.EMAIL);
    }

    private static <T> List<T> atOnce(int callers, Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CountDownLatch gate = new CountDownLatch(callers);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                futures.add(threads.submit(() -> {
                    gate.countDown();
                    gate.await();
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
