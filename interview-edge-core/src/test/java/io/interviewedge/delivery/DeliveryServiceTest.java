package io.interviewedge.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.Invitation;
import io.interviewedge.tenant.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryServiceTest {

    private final Fixture fixture = new Fixture();
    private final RecordingChannel email = new RecordingChannel(DeliveryChannel.EMAIL);
    private final RecordingChannel sms = new RecordingChannel(DeliveryChannel.SMS);
    private final InterviewEdge edge =
            fixture.builder().channel(email).channel(sms).build();
    private final Invitation invitation = edge.invites().invite(Fixture.ada().build());

    @Test
    void aMessageThatTheChannelTakesIsSentAndItsReceiptGiven() {
        DeliveryOutcome outcome = edge.delivery().send(byEmail().recruiter("Grace Hopper"));

        assertThat(outcome).isEqualTo(new DeliveryOutcome.Sent("receipt-1", Fixture.START_MILLIS, false));
        OutgoingMessage message = email.messages.get(0);
        assertThat(message.message()).isEqualTo(invitation.message("Grace Hopper"));
        assertThat(message.candidate()).isEqualTo(invitation.session().candidate());
        assertThat(message.link()).isEqualTo(invitation.link());
        assertThat(message.tenant()).isEqualTo(TenantId.SINGLE);
        assertThat(sms.messages).isEmpty();
    }

    @Test
    void theAttemptAndItsEndAreLoggedWithNothingOfTheCandidate() {
        edge.delivery().send(byEmail().sentBy("recruiter-7"));

        List<SessionEvent> history = history();
        assertThat(history)
                .extracting(SessionEvent::type)
                .containsExactly(
                        SessionEventType.INVITED, SessionEventType.DELIVERY_STARTED, SessionEventType.DELIVERY_SENT);
        assertThat(history)
                .extracting(SessionEvent::detail)
                .containsExactly(null, "email/first", "email/first receipt-1");
        assertThat(history.subList(1, 3)).extracting(SessionEvent::actor).containsOnly("recruiter-7");
        assertThat(fixture.events).isEqualTo(history);
    }

    @Test
    void aHostWithoutTheChannelGetsTheShareLinksAndNothingIsLogged() {
        InterviewEdge bare = fixture.builder().build();
        Invitation own = bare.invites().invite(Fixture.ada().build());

        DeliveryOutcome outcome = bare.delivery()
                .send(DeliveryRequest.of(own.sessionId(), "email").recruiter("Grace"));

        assertThat(outcome).isEqualTo(new DeliveryOutcome.NotConfigured(own.share("Grace")));
        assertThat(bare.delivery().channels()).isEmpty();
        assertThat(bare.delivery().attempts(own.sessionId())).isEmpty();
    }

    @Test
    void aCandidateWithoutANumberIsToldApartFromAFailedAttempt() {
        DeliveryOutcome outcome = edge.delivery().send(DeliveryRequest.of(invitation.sessionId(), "sms"));

        assertThat(outcome).isInstanceOfSatisfying(DeliveryOutcome.Failed.class, failed -> {
            assertThat(failed.failure().reason()).isEqualTo(DeliveryFailure.Reason.NO_ADDRESS);
            assertThat(failed.retryable()).isFalse();
            assertThat(failed.share()).isEqualTo(invitation.share());
        });
        assertThat(sms.messages).isEmpty();
        assertThat(history()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void aRefusedMessageIsAFailureWithItsReasonAndTheShareLinks(DeliveryFailure.Reason reason) {
        email.refuses(reason);

        DeliveryOutcome outcome = edge.delivery().send(byEmail());

        assertThat(outcome)
                .isEqualTo(new DeliveryOutcome.Failed(
                        new DeliveryFailure(reason, "The other side said no."), invitation.share()));
        assertThat(history().get(2).type()).isEqualTo(SessionEventType.DELIVERY_FAILED);
        assertThat(history().get(2).detail()).isEqualTo("email/first " + reason.id());
    }

    static List<DeliveryFailure.Reason> reasons() {
        return List.of(
                DeliveryFailure.Reason.NO_ADDRESS,
                DeliveryFailure.Reason.ADDRESS_REFUSED,
                DeliveryFailure.Reason.MESSAGE_REFUSED,
                DeliveryFailure.Reason.CONFIGURATION,
                DeliveryFailure.Reason.UNREACHABLE,
                DeliveryFailure.Reason.TRY_LATER,
                new DeliveryFailure.Reason("quota_used_up"));
    }

    @Test
    void onlyWhatTimeMayHealIsRetryable() {
        assertThat(reasons())
                .filteredOn(DeliveryFailure.Reason::retryable)
                .containsExactly(DeliveryFailure.Reason.UNREACHABLE, DeliveryFailure.Reason.TRY_LATER);
    }

    @Test
    void aMessageThatMayHaveArrivedIsNotSentAgain() {
        email.staysSilent();
        DeliveryOutcome first = edge.delivery().send(byEmail());
        email.replies(message -> ChannelReply.accepted("receipt-2"));
        fixture.clock.advance(Duration.ofDays(3));

        DeliveryOutcome again = edge.delivery().send(byEmail());

        assertThat(first)
                .isEqualTo(new DeliveryOutcome.Uncertain(
                        "The other side said nothing.", Fixture.START_MILLIS, false, invitation.share()));
        assertThat(again).isInstanceOfSatisfying(DeliveryOutcome.Uncertain.class, uncertain -> {
            assertThat(uncertain.at()).isEqualTo(Fixture.START_MILLIS);
            assertThat(uncertain.repeated()).isTrue();
            assertThat(uncertain.share()).isEqualTo(invitation.share());
        });
        assertThat(email.messages).hasSize(1);
        assertThat(history())
                .extracting(SessionEvent::type)
                .endsWith(SessionEventType.DELIVERY_STARTED, SessionEventType.DELIVERY_UNCERTAIN);
    }

    @Test
    void aMessageThatMayHaveArrivedIsSentAgainUnderItsIdIfTheRequestSaysSo() {
        email.staysSilent();
        edge.delivery().send(byEmail());
        email.replies(message -> ChannelReply.accepted("receipt-2"));

        assertThat(edge.delivery().send(byEmail().evenIfUncertain()))
                .isEqualTo(new DeliveryOutcome.Sent("receipt-2", Fixture.START_MILLIS, false));

        assertThat(email.messages)
                .hasSize(2)
                .extracting(OutgoingMessage::id)
                .containsOnly(email.messages.get(0).id());
        assertThat(edge.delivery().send(byEmail())).isInstanceOf(DeliveryOutcome.Sent.class);
    }

    @Test
    void aFailureAfterAnUncertainAttemptLeavesTheMessageUncertain() {
        email.staysSilent();
        edge.delivery().send(byEmail());
        email.refuses(DeliveryFailure.Reason.TRY_LATER);

        assertThat(edge.delivery().send(byEmail().evenIfUncertain())).isInstanceOf(DeliveryOutcome.Failed.class);
        assertThat(edge.delivery().send(byEmail())).isInstanceOf(DeliveryOutcome.Uncertain.class);
        assertThat(email.messages).hasSize(2);
    }

    @Test
    void whatWasSentIsNotSentAgainEvenIfTheRequestAllowsUncertainty() {
        edge.delivery().send(byEmail());

        assertThat(edge.delivery().send(byEmail().evenIfUncertain()))
                .isEqualTo(new DeliveryOutcome.Sent("receipt-1", Fixture.START_MILLIS, true));
        assertThat(email.messages).hasSize(1);
    }

    @Test
    void aMessageThatWasTakenIsNeverSentAgain() {
        edge.delivery().send(byEmail());
        fixture.clock.advance(Duration.ofDays(3));

        DeliveryOutcome again = edge.delivery().send(byEmail());

        assertThat(again).isEqualTo(new DeliveryOutcome.Sent("receipt-1", Fixture.START_MILLIS, true));
        assertThat(email.messages).hasSize(1);
        assertThat(history()).hasSize(3);
    }

    @Test
    void aFailedMessageIsSentAgainUnderItsIdWhenItIsAskedForAgain() {
        email.refuses(DeliveryFailure.Reason.TRY_LATER);
        edge.delivery().send(byEmail());
        email.replies(message -> ChannelReply.accepted("receipt-2"));

        assertThat(edge.delivery().send(byEmail()))
                .isEqualTo(new DeliveryOutcome.Sent("receipt-2", Fixture.START_MILLIS, false));

        assertThat(email.messages)
                .hasSize(2)
                .extracting(OutgoingMessage::id)
                .containsOnly(email.messages.get(0).id());
    }

    @Test
    void anotherKeyOrChannelOrSessionIsAnotherMessage() {
        Invitation withNumber =
                edge.invites().invite(Fixture.ada().phone("+44 20 7946 0958").build());

        edge.delivery().send(byEmail());
        edge.delivery().send(byEmail().key("reminder-1"));
        edge.delivery().send(DeliveryRequest.of(withNumber.sessionId(), "email"));
        edge.delivery().send(DeliveryRequest.of(withNumber.sessionId(), "sms"));

        assertThat(email.messages).hasSize(3).extracting(OutgoingMessage::id).doesNotHaveDuplicates();
        assertThat(sms.messages).hasSize(1);
        assertThat(edge.delivery().channels()).containsExactly("email", "sms");
    }

    @Test
    void theAttemptsOfASessionAreToldInTheirOrder() {
        email.refuses(DeliveryFailure.Reason.UNREACHABLE);
        edge.delivery().send(byEmail());
        email.replies(message -> {
            fixture.clock.advance(Duration.ofSeconds(1));
            return ChannelReply.accepted("<id with spaces@example.com>");
        });
        edge.delivery().send(byEmail());

        assertThat(edge.delivery().attempts(invitation.sessionId()))
                .extracting(
                        DeliveryAttempt::state,
                        DeliveryAttempt::startedAt,
                        DeliveryAttempt::endedAt,
                        DeliveryAttempt::receipt,
                        DeliveryAttempt::reason)
                .containsExactly(
                        tuple(
                                DeliveryAttempt.State.FAILED,
                                Fixture.START_MILLIS,
                                Fixture.START_MILLIS,
                                null,
                                DeliveryFailure.Reason.UNREACHABLE),
                        tuple(
                                DeliveryAttempt.State.SENT,
                                Fixture.START_MILLIS,
                                Fixture.START_MILLIS.plusSeconds(1),
                                "<id with spaces@example.com>",
                                null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quota_used_up", "of a later version: with blanks", ""})
    void aReasonThatThisVersionDoesNotKnowIsReadAsItWasLogged(String id) {
        List<SessionEvent> history = List.of(
                logged(SessionEventType.DELIVERY_STARTED, "email/first"),
                logged(SessionEventType.DELIVERY_FAILED, "email/first " + id));

        assertThat(DeliveryAttempt.of(history, Fixture.START_MILLIS, Duration.ofMinutes(2)))
                .extracting(DeliveryAttempt::state, DeliveryAttempt::reason)
                .containsExactly(tuple(DeliveryAttempt.State.FAILED, new DeliveryFailure.Reason(id)));
    }

    private SessionEvent logged(SessionEventType type, String detail) {
        return EventDraft.of(type, Fixture.START_MILLIS, SessionEvent.HOST, detail)
                .of(invitation.session(), Fixture.START_MILLIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Quota", "quota used up", "123", "a23456789_123456789_123456789_123"})
    void aReasonThatCouldNotBeReadAgainIsRefused(String id) {
        assertThatThrownBy(() -> ChannelReply.refused(new DeliveryFailure.Reason(id), "No."))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("reason must be a lower-case letter");
    }

    @Test
    void ofAnotherTenantNothingIsSentNorTold() {
        DeliveryService foreign = edge.forTenant(TenantId.of("other")).delivery();
        edge.delivery().send(byEmail().key("own"));

        assertThatThrownBy(() -> foreign.send(byEmail())).isInstanceOf(SessionNotFoundException.class);
        assertThat(foreign.attempts(invitation.sessionId())).isEmpty();
        assertThat(email.messages).hasSize(1);
    }

    @Test
    void aDeadLinkIsNotSent() {
        Invitation expiring = edge.invites()
                .invite(Fixture.ada().expiresAt(Fixture.START.plusSeconds(60)).build());
        fixture.clock.advance(Duration.ofMinutes(1));

        assertThatThrownBy(() -> edge.delivery().send(DeliveryRequest.of(expiring.sessionId(), "email")))
                .isInstanceOf(LinkExpiredException.class);
        assertThat(email.messages).isEmpty();
    }

    @Test
    void anInterviewThatIsCompletedIsNotSent() {
        Invitation completed = Fixture.complete(edge);

        assertThatThrownBy(() -> edge.delivery().send(DeliveryRequest.of(completed.sessionId(), "email")))
                .isInstanceOf(InterviewCompletedException.class);
        assertThat(email.messages).isEmpty();
    }

    @Test
    void neitherRequestsNorOutcomesTellTheLink() {
        email.refuses(DeliveryFailure.Reason.UNREACHABLE);
        DeliveryOutcome failed = edge.delivery().send(byEmail());
        String token = invitation.session().token().value();

        assertThat(failed.toString()).doesNotContain(token);
        assertThat(email.messages.get(0).toString()).doesNotContain(token).doesNotContain("ada@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "a\nb", "ä", "12345678901234567890123456789012345678901"})
    void aKeyThatIsNotAllowedIsRefused(String key) {
        assertThatThrownBy(() -> byEmail().key(key))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("key must be 1 to 40 letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Email", "e mail", "e/mail", "1", "abcdefghijklmnopqrstuvwxyz-123456789"})
    void aChannelIdThatIsNotAllowedIsRefused(String id) {
        assertThatThrownBy(() -> DeliveryRequest.of(UUID.randomUUID(), id)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() ->
                        fixture.builder().channel(new RecordingChannel(id)).build())
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void twoChannelsWithOneIdAreRefused() {
        InterviewEdge.Builder builder = fixture.builder().channel(email).channel(new RecordingChannel("email"));

        assertThatThrownBy(builder::build).hasMessageContaining("two channels called \"email\"");
    }

    @Test
    void aReceiptThatWouldNotFitIntoTheLogIsRefused() {
        assertThatThrownBy(() -> ChannelReply.accepted("x".repeat(101))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ChannelReply.accepted("a\r\nb")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ChannelReply.refused(DeliveryFailure.Reason.TRY_LATER, " "))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ChannelReply.uncertain(" ")).isInstanceOf(InvalidValueException.class);
    }

    private DeliveryRequest byEmail() {
        return DeliveryRequest.of(invitation.sessionId(), DeliveryChannel.EMAIL);
    }

    private List<SessionEvent> history() {
        return edge.tracking().history(invitation.sessionId());
    }
}
