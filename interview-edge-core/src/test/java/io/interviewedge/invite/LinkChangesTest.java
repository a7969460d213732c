package io.interviewedge.invite;

import static io.interviewedge.Fixture.START_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.error.LinkRevokedException;
import io.interviewedge.error.SessionBusyException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.LinkChange;
import io.interviewedge.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links are withdrawn, restored and given more time. */
class LinkChangesTest {

    private static final Instant TOMORROW = START_MILLIS.plus(Duration.ofDays(1));
    private static final Instant LATER = START_MILLIS.plus(Duration.ofDays(8));

    private final Fixture fixture = new Fixture();
    private final InterviewEdge edge = fixture.builder().build();
    private final InviteService invites = edge.invites();
    private final Invitation invitation =
            invites.invite(Fixture.ada().expiresAt(TOMORROW).build());
    private final UUID id = invitation.sessionId();
    private final InviteToken token = Fixture.tokenOf(invitation);

    @BeforeEach
    void forgetTheInvite() {
        fixture.events.clear();
    }

    @Test
    void aRevokedLinkStillTellsTheCandidatesLanguageAndAnUnknownOneTellsNone() {
        Locale candidates = invitation.session().candidate().locale();
        invites.revoke(id, "Invited by mistake", "recruiter-7");

        assertThat(edge.interviews().locale(token)).contains(candidates);
        assertThat(edge.interviews().locale(InviteToken.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void aRevokedLinkOpensNothingAndTakesNothing() {
        InterviewSession revoked = invites.revoke(id, "Invited by mistake", "recruiter-7");

        assertThat(revoked.revokedAt()).isEqualTo(START_MILLIS);
        assertThat(revoked).isEqualTo(invites.find(id).session());
        assertThatThrownBy(() -> edge.interviews().view(token)).isInstanceOf(LinkRevokedException.class);
        assertThatThrownBy(() -> edge.interviews().start(token)).isInstanceOf(LinkRevokedException.class);
        assertThat(fixture.events)
                .singleElement()
                .returns(SessionEventType.LINK_REVOKED, SessionEvent::type)
                .returns("recruiter-7", SessionEvent::actor)
                .returns("Invited by mistake", SessionEvent::detail)
                .returns(revoked.version(), SessionEvent::sequence)
                .returns(START_MILLIS, SessionEvent::occurredAt)
                .isEqualTo(edge.tracking().history(id).get(1));
    }

    @Test
    void aRestoredLinkGoesOnWhereItWasLeft() {
        edge.interviews().start(token);
        edge.interviews().answer(token, "q1", "An engine.", 0);
        invites.revoke(id, "Invited by mistake", "recruiter-7");
        fixture.events.clear();

        InterviewSession restored = invites.restore(id, "recruiter-8");

        assertThat(restored.revokedAt()).isNull();
        assertThat(restored.status()).isEqualTo(SessionStatus.IN_PROGRESS);
        assertThat(edge.interviews().view(token).questions().get(0).answer()).isEqualTo("An engine.");
        assertThat(fixture.events)
                .singleElement()
                .returns(SessionEventType.LINK_RESTORED, SessionEvent::type)
                .returns("recruiter-8", SessionEvent::actor)
                .returns(null, SessionEvent::detail);
    }

    @Test
    void anExpiredLinkWorksAgainWhenItIsExtended() {
        fixture.clock.advance(Duration.ofDays(2));
        assertThatThrownBy(() -> edge.interviews().start(token)).isInstanceOf(LinkExpiredException.class);

        InterviewSession extended = invites.extend(id, LATER, "recruiter-7");

        assertThat(extended.expiresAt()).isEqualTo(LATER);
        assertThat(edge.interviews().start(token).expiresAt()).isEqualTo(LATER);
        assertThat(fixture.events.get(0))
                .returns(SessionEventType.LINK_EXTENDED, SessionEvent::type)
                .returns(LATER + " instead of " + TOMORROW, SessionEvent::detail);
    }

    @Test
    void aLinkThatNeverDiesCanGetADeadline() {
        UUID undying = invites.invite(Fixture.ada().build()).sessionId();

        assertThat(invites.extend(undying, LATER, "recruiter-7").expiresAt()).isEqualTo(LATER);

        assertThat(edge.tracking().history(undying)).last().returns(LATER + " instead of none", SessionEvent::detail);
    }

    @Test
    void aDeadlineIsKeptInMilliseconds() {
        assertThat(invites.extend(id, LATER.plusNanos(999_999), "recruiter-7").expiresAt())
                .isEqualTo(LATER);
    }

    @Test
    void whatIsSoAlreadyChangesNothingAndTellsNobody() {
        assertThat(invites.restore(id, "recruiter-7")).isEqualTo(invitation.session());
        assertThat(invites.extend(id, TOMORROW, "recruiter-7")).isEqualTo(invitation.session());
        InterviewSession revoked = invites.revoke(id, "Invited by mistake", "recruiter-7");
        fixture.clock.advance(Duration.ofHours(1));

        assertThat(invites.revoke(id, "Another reason", "recruiter-8")).isEqualTo(revoked);

        assertThat(fixture.events).hasSize(1);
        assertThat(edge.tracking().history(id)).hasSize(2);
    }

    @Test
    void anExtendedLinkThatIsRevokedStaysRevoked() {
        invites.revoke(id, "Invited by mistake", "recruiter-7");

        assertThat(invites.extend(id, LATER, "recruiter-7").revokedAt()).isEqualTo(START_MILLIS);
    }

    @Test
    void aCompletedInterviewIsNotExtendedButItsLinkCanBeWithdrawnAndRestored() {
        Invitation completed = Fixture.complete(edge);

        assertThatThrownBy(() -> invites.extend(completed.sessionId(), LATER, "recruiter-7"))
                .isInstanceOf(InterviewCompletedException.class);
        invites.revoke(completed.sessionId(), "The position is filled", "recruiter-7");
        assertThatThrownBy(() -> edge.interviews().view(Fixture.tokenOf(completed)))
                .isInstanceOf(LinkRevokedException.class);
        invites.restore(completed.sessionId(), "recruiter-7");
        assertThat(edge.interviews().view(Fixture.tokenOf(completed)).status()).isEqualTo(SessionStatus.COMPLETED);
    }

    @Test
    void aDeadlineIsAfterNowAndWithinTheYearsThatCanBeShown() {
        fixture.clock.advance(Duration.ofHours(2));

        for (Instant until : new Instant[] {
            START_MILLIS, START_MILLIS.plus(Duration.ofHours(2)), Instant.parse("+10000-01-01T00:00:00Z"), Instant.MIN
        }) {
            assertThatThrownBy(() -> invites.extend(id, until, "recruiter-7"))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            refused -> assertThat(refused.field()).isEqualTo("until"));
        }

        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "a\u0000b", "\uD800"})
    void aReasonIsOneLineOfText(String reason) {
        assertThatThrownBy(() -> invites.revoke(id, reason, "recruiter-7"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.field()).isEqualTo("reason"));

        assertUnchanged();
    }

    @Test
    void aReasonHasAtMost200Characters() {
        invites.revoke(id, "x".repeat(200), "recruiter-7");
        invites.restore(id, "recruiter-7");

        assertThatThrownBy(() -> invites.revoke(id, "x".repeat(201), "recruiter-7"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("reason has 201 characters; at most 200 are allowed");
    }

    @Test
    void aReasonHoldsNoLink() {
        String link = invitation.link().toString();

        for (String reason : new String[] {"Sent " + link, link.toUpperCase(Locale.ROOT), token.value()}) {
            assertThatThrownBy(() -> invites.revoke(id, reason, "recruiter-7"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageNotContaining(token.value());
        }

        assertUnchanged();
    }

    @Test
    void anActorIsNamedInTheLogAndSoIsNeitherBlankNorLong() {
        for (String actor : new String[] {" ", "two\nlines", "x".repeat(129)}) {
            assertThatThrownBy(() -> invites.revoke(id, "Invited by mistake", actor))
                    .isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> invites.restore(id, actor)).isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> invites.extend(id, LATER, actor)).isInstanceOf(InvalidValueException.class);
        }

        assertUnchanged();
    }

    @Test
    void anotherTenantHasNoSuchSession() {
        InviteService theirs = edge.forTenant(new TenantId("globex")).invites();

        assertThatThrownBy(() -> theirs.revoke(id, "Invited by mistake", "recruiter-7"))
                .isInstanceOf(SessionNotFoundException.class);
        assertThatThrownBy(() -> theirs.restore(id, "recruiter-7")).isInstanceOf(SessionNotFoundException.class);
        assertThatThrownBy(() -> theirs.extend(id, LATER, "recruiter-7")).isInstanceOf(SessionNotFoundException.class);
        assertThatThrownBy(() -> invites.restore(UUID.randomUUID(), "recruiter-7"))
                .isInstanceOf(SessionNotFoundException.class);
        assertUnchanged();
    }

    @Test
    void whatIsDecidedIsDecidedAgainWhenSomebodyWasFaster() {
        InMemorySessionStore store = new InMemorySessionStore();
        AtomicInteger rivals = new AtomicInteger(1);
        InterviewEdge raced = fixture.builder()
                .store(new ForwardingStore(store) {
                    @Override
                    public Optional<InterviewSession> changeLink(LinkChange change) {
                        if (rivals.getAndDecrement() > 0) {
                            rival(store, change.sessionId());
                        }
                        return super.changeLink(change);
                    }
                })
                .build();
        UUID raceId = raced.invites().invite(Fixture.ada().build()).sessionId();
        fixture.events.clear();

        assertThat(raced.invites().revoke(raceId, "Mine", "recruiter-7").revokedAt())
                .isEqualTo(START_MILLIS);

        assertThat(fixture.events)
                .as("told by the one whose revocation counts, and by nobody else")
                .extracting(SessionEvent::detail)
                .containsExactly("Rival");
    }

    @Test
    void aSessionThatNeverStandsStillIsReportedAsBusy() {
        InterviewEdge busy = fixture.builder()
                .store(new ForwardingStore(new InMemorySessionStore()) {
                    @Override
                    public Optional<InterviewSession> changeLink(LinkChange change) {
                        return Optional.empty();
                    }
                })
                .build();
        UUID busyId = busy.invites().invite(Fixture.ada().build()).sessionId();

        assertThatThrownBy(() -> busy.invites().revoke(busyId, "Invited by mistake", "recruiter-7"))
                .isInstanceOf(SessionBusyException.class);
    }

    private void rival(InMemorySessionStore store, UUID sessionId) {
        fixture.builder().store(store).build().invites().revoke(sessionId, "Rival", "recruiter-8");
    }

    private void assertUnchanged() {
        assertThat(invites.find(id).session()).isEqualTo(invitation.session());
        assertThat(fixture.events).isEmpty();
    }
}
