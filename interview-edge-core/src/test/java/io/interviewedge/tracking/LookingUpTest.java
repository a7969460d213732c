package io.interviewedge.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sessions are looked up by what a host knows of them, many at once. */
class LookingUpTest {

    private static final String JOB = Fixture.BACKEND.id();

    private final Fixture fixture = new Fixture();
    private final InterviewEdge edge = fixture.builder().build();
    private final TrackingService tracking = edge.tracking();

    @Test
    void sessionsAreGivenByTheIdsThatWereAskedForAndInTheirOrder() {
        InterviewSession first = invite("ada@example.com", "application-1");
        InterviewSession second = invite("grace@example.com", "application-2");
        UUID unknown = UUID.randomUUID();

        Map<UUID, InterviewSession> found = tracking.findByIds(List.of(second.id(), unknown, first.id()));

        assertThat(found).containsExactly(Map.entry(second.id(), second), Map.entry(first.id(), first));
    }

    @Test
    void externalIdsAreGivenAsTheyWereAskedFor() {
        InterviewSession first = invite("ada@example.com", "application-1");

        Map<String, InterviewSession> found =
                tracking.findByExternalIds(JOB, List.of("application-2", " application-1 ", "application-1"));

        assertThat(found).containsExactly(Map.entry(" application-1 ", first), Map.entry("application-1", first));
        assertThat(tracking.findByExternalIds("another job", List.of("application-1")))
                .isEmpty();
    }

    @Test
    void addressesAreGivenAsTheyWereAskedForWithAllTheirSessionsNewestFirst() {
        InterviewSession older = invite("ada@example.com", "application-1");
        fixture.clock.advance(Duration.ofSeconds(1));
        InterviewSession newer = invite("Ada@Example.com", "application-2");

        Map<String, List<InterviewSession>> found =
                tracking.findByEmails(JOB, List.of("ADA@example.com", "nobody@example.com", "ada@example.com"));

        assertThat(found)
                .containsExactly(
                        Map.entry("ADA@example.com", List.of(newer, older)),
                        Map.entry("ada@example.com", List.of(newer, older)));
    }

    @Test
    void theSessionsOfAnotherTenantAreNotFound() {
        InterviewSession session = invite("ada@example.com", "application-1");
        TrackingService theirs = edge.forTenant(TenantId.of("globex")).tracking();

        assertThat(theirs.findByIds(List.of(session.id()))).isEmpty();
        assertThat(theirs.findByExternalIds(JOB, List.of("application-1"))).isEmpty();
        assertThat(theirs.findByEmails(JOB, List.of("ada@example.com"))).isEmpty();
    }

    @Test
    void nothingIsLookedUpForNobody() {
        assertThat(tracking.findByIds(List.of())).isEmpty();
        assertThat(tracking.findByExternalIds(JOB, List.of())).isEmpty();
        assertThat(tracking.findByEmails(JOB, List.of())).isEmpty();
    }

    @Test
    void atMostAThousandAreLookedUpAtOnce() {
        List<String> many = IntStream.range(0, 1_001)
                .mapToObj(i -> "a" + i + "@example.com")
                .toList();

        assertThat(tracking.findByEmails(JOB, many.subList(1, 1_001))).isEmpty();
        assertThat(tracking.findByExternalIds(JOB, many.subList(1, 1_001))).isEmpty();
        assertThatThrownBy(() -> tracking.findByEmails(JOB, many))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("emails are 1001; at most 1000 can be looked up at once");
        assertThatThrownBy(() -> tracking.findByExternalIds(JOB, many)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> tracking.findByIds(
                        Stream.generate(UUID::randomUUID).limit(1_001).toList()))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void whatCannotBeAnIdOrAnAddressIsRefused() {
        assertThatThrownBy(() -> tracking.findByExternalIds(JOB, List.of("application-1", " ")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> tracking.findByExternalIds("a\u0000b", List.of("application-1")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> tracking.findByEmails(JOB, List.of("nobody")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aLinkIsUsableWhileItsTimeLastsAndNobodyHasWithdrawnIt() {
        Invitation invitation = edge.invites()
                .invite(Fixture.ada()
                        .expiresAt(Fixture.START_MILLIS.plusSeconds(60))
                        .build());
        InterviewSession completed =
                edge.invites().find(Fixture.complete(edge).sessionId()).session();

        assertThat(tracking.isLinkUsable(invitation.session())).isTrue();
        assertThat(tracking.isLinkUsable(edge.invites().revoke(invitation.sessionId(), "Mistake", "recruiter-7")))
                .isFalse();
        fixture.clock.advance(Duration.ofSeconds(60));
        assertThat(tracking.isLinkUsable(invitation.session())).isFalse();
        assertThat(tracking.isLinkUsable(completed)).isTrue();
    }

    @Test
    void theNextPageOfUsableLinksCanBeAskedForLater() {
        invite("ada@example.com", "application-1");
        invite("grace@example.com", "application-2");
        SessionQuery query = SessionQuery.all().limit(1);

        SessionCursor next = Objects.requireNonNull(
                tracking.find(query.usableAt(fixture.clock.instant())).next());
        fixture.clock.advance(Duration.ofSeconds(1));

        assertThat(tracking.find(query.usableAt(fixture.clock.instant()).after(next))
                        .items())
                .hasSize(1);
        assertThatThrownBy(() -> tracking.find(query.after(next)))
                .as("the same without the filter")
                .hasMessageContaining("is from another query");
    }

    private InterviewSession invite(String email, String externalId) {
        return edge.invites()
                .invite(Fixture.ada().email(email).externalId(externalId).build())
                .session();
    }
}
