package io.interviewedge.invite;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.ExternalIdTakenException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.JobInactiveException;
import io.interviewedge.error.JobNotFoundException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.InviteOutcome.Invited;
import io.interviewedge.invite.InviteOutcome.InvitedBefore;
import io.interviewedge.invite.InviteOutcome.Refused;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BulkInviteTest {

    private final Fixture fixture = new Fixture();
    private final InterviewEdge edge = fixture.builder().build();
    private final List<InviteOutcome> outcomes = new ArrayList<>();

    @Test
    void everyRowHasItsOutcomeInTheOrderOfTheStream() {
        Invitation before =
                edge.invites().invite(Fixture.ada().externalId("first").build());

        InviteSummary summary = edge.invites()
                .inviteAll(
                        Stream.of(
                                Fixture.ada().name("One"),
                                Fixture.ada().email("not an address"),
                                Fixture.ada().externalId("first"),
                                Fixture.ada().name("Four")),
                        InviteRequest.Builder::build,
                        outcomes::add);

        assertThat(summary).isEqualTo(new InviteSummary(2, 1, 1));
        assertThat(outcomes).extracting(InviteOutcome::row).containsExactly(1L, 2L, 3L, 4L);
        assertThat(outcomes)
                .extracting(Object::getClass)
                .containsExactly(Invited.class, Refused.class, InvitedBefore.class, Invited.class);
        assertThat(invitation(0).session().candidate().name()).isEqualTo("One");
        assertThat(invitation(2).sessionId()).isEqualTo(before.sessionId());
        assertThat(invitation(3).session().candidate().name()).isEqualTo("Four");
    }

    @Test
    void anInvitationOfABulkIsLikeAnyOther() {
        edge.invites().inviteAll(Stream.of(Fixture.ada()), InviteRequest.Builder::build, outcomes::add);

        Invitation invitation = invitation(0);
        assertThat(invitation.isNew()).isTrue();
        assertThat(edge.invites().find(invitation.sessionId()).link()).isEqualTo(invitation.link());
        assertThat(edge.interviews().start(Fixture.tokenOf(invitation)).status())
                .isEqualTo(SessionStatus.IN_PROGRESS);
    }

    @Test
    void aValueThatIsNotAllowedRefusesItsRowByName() {
        edge.invites()
                .inviteAll(
                        Stream.of(
                                InviteRequest.forJob("backend-engineer"),
                                Fixture.ada().phone("123"),
                                Fixture.ada().externalId("a".repeat(129)),
                                Fixture.ada().invitedBy("a\u0000"),
                                Fixture.ada().expiresAt(Fixture.START_MILLIS)),
                        InviteRequest.Builder::build,
                        outcomes::add);

        assertThat(outcomes)
                .extracting(outcome -> ((InvalidValueException) ((Refused) outcome).reason()).field())
                .containsExactly("email", "phone", "externalId", "invitedBy", "expiresAt");
        assertThat(edge.tracking().find(SessionQuery.all()).items()).isEmpty();
    }

    @Test
    void aJobThatIsUnknownOrInactiveRefusesItsRowsOnly() {
        edge.invites()
                .inviteAll(
                        Stream.of("nothing", "backend-engineer", "closed", "nothing")
                                .map(job -> InviteRequest.forJob(job).email("ada@example.com")),
                        InviteRequest.Builder::build,
                        outcomes::add);

        assertThat(((Refused) outcomes.get(0)).reason()).isInstanceOf(JobNotFoundException.class);
        assertThat(outcomes.get(1)).isInstanceOf(Invited.class);
        assertThat(((Refused) outcomes.get(2)).reason()).isInstanceOf(JobInactiveException.class);
        assertThat(((Refused) outcomes.get(3)).reason()).isInstanceOf(JobNotFoundException.class);
    }

    @Test
    void ofTwoRowsWithOneExternalIdTheFirstMakesTheInvitation() {
        edge.invites()
                .inviteAll(
                        Stream.of(
                                Fixture.ada().externalId("x").name("First"),
                                Fixture.ada().externalId("x").name("Second")),
                        InviteRequest.Builder::build,
                        outcomes::add);

        assertThat(outcomes).extracting(Object::getClass).containsExactly(Invited.class, InvitedBefore.class);
        assertThat(invitation(1).sessionId()).isEqualTo(invitation(0).sessionId());
        assertThat(invitation(1).session().candidate().name()).isEqualTo("First");
    }

    @Test
    void anotherCandidateUnderAnExternalIdIsRefusedWhetherItWasTakenBeforeOrInTheSameList() {
        edge.invites().invite(Fixture.ada().externalId("before").build());
        fixture.events.clear();

        InviteSummary summary = edge.invites()
                .inviteAll(
                        Stream.of(
                                Fixture.ada().email("grace@example.com").externalId("before"),
                                Fixture.ada().externalId("now"),
                                Fixture.ada().email("grace@example.com").externalId("now"),
                                Fixture.ada().email("ADA@EXAMPLE.COM").externalId("now")),
                        InviteRequest.Builder::build,
                        outcomes::add);

        assertThat(summary).isEqualTo(new InviteSummary(1, 1, 2));
        assertThat(outcomes)
                .extracting(Object::getClass)
                .containsExactly(Refused.class, Invited.class, Refused.class, InvitedBefore.class);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .extracting(outcome -> ((Refused) outcome).reason())
                .allMatch(ExternalIdTakenException.class::isInstance);
        assertThat(fixture.events).hasSize(1);
    }

    @Test
    void allOfItAgainWithTheSameExternalIdsMakesNothingNew() {
        InviteSummary first =
                edge.invites().inviteAll(externalRows(1_500), InviteRequest.Builder::build, outcomes::add);
        fixture.events.clear();
        InviteSummary second =
                edge.invites().inviteAll(externalRows(2_000), InviteRequest.Builder::build, outcomes::add);

        assertThat(first).isEqualTo(new InviteSummary(1_500, 0, 0));
        assertThat(second).isEqualTo(new InviteSummary(500, 1_500, 0));
        assertThat(fixture.events).hasSize(500);
    }

    @Test
    void listenersHearOfWhatIsNewAndOfNothingElse() {
        edge.invites().invite(Fixture.ada().externalId("x").build());
        fixture.events.clear();

        edge.invites()
                .inviteAll(
                        Stream.of(
                                Fixture.ada().externalId("x"),
                                Fixture.ada().invitedBy("recruiter-7"),
                                Fixture.ada().email("nonsense")),
                        InviteRequest.Builder::build,
                        outcomes::add);

        assertThat(fixture.events).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(SessionEventType.INVITED);
            assertThat(event.sessionId()).isEqualTo(invitation(1).sessionId());
            assertThat(event.actor()).isEqualTo("recruiter-7");
            assertThat(event)
                    .isEqualTo(edge.tracking().history(event.sessionId()).get(0));
        });
    }

    @Test
    void tenThousandRowsAreStoredAndReportedOnceEach() {
        InviteSummary summary = edge.invites()
                .inviteAll(
                        IntStream.range(0, 10_000).mapToObj(i -> Fixture.ada().name("Candidate " + i)),
                        InviteRequest.Builder::build,
                        outcomes::add);

        assertThat(summary).isEqualTo(new InviteSummary(10_000, 0, 0));
        assertThat(outcomes)
                .extracting(InviteOutcome::row)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 10_000).boxed().toList());
        assertThat(invitation(9_999).session().candidate().name()).isEqualTo("Candidate 9999");
        assertThat(edge.tracking().counts(SessionQuery.all())).containsEntry(SessionStatus.INVITED, 10_000L);
        Set<Object> distinct = new HashSet<>();
        fixture.events.stream().map(SessionEvent::sessionId).forEach(distinct::add);
        assertThat(distinct).hasSize(10_000);
    }

    @Test
    void theStreamIsReadNoFurtherAheadThanOnePart() {
        AtomicLong read = new AtomicLong();
        AtomicLong furthest = new AtomicLong();
        Stream<InviteRequest.Builder> rows = Stream.generate(Fixture::ada)
                .peek(row -> read.incrementAndGet())
                .limit(5_000);

        edge.invites()
                .inviteAll(
                        rows,
                        InviteRequest.Builder::build,
                        outcome -> furthest.accumulateAndGet(read.get() - outcome.row(), (a, b) -> a > b ? a : b));

        assertThat(furthest.get()).isPositive().isLessThan(1_000);
    }

    @Test
    void aJobIsLookedUpOnceForAPartWhetherItIsThereOrNot() {
        List<String> asked = new ArrayList<>();
        InterviewEdge host = fixture.builder()
                .jobs(id -> {
                    asked.add(id);
                    return Optional.of(Fixture.BACKEND).filter(job -> job.id().equals(id));
                })
                .build();

        host.invites()
                .inviteAll(
                        IntStream.range(0, 1_500)
                                .mapToObj(i -> InviteRequest.forJob(i % 2 == 0 ? "backend-engineer" : "nothing")
                                        .email("ada@example.com")),
                        InviteRequest.Builder::build,
                        outcomes::add);

        assertThat(asked).containsExactly("backend-engineer", "nothing", "backend-engineer", "nothing");
    }

    @Test
    void anEmptyStreamInvitesNobody() {
        assertThat(edge.invites().inviteAll(Stream.empty(), InviteRequest.Builder::build, outcomes::add))
                .isEqualTo(new InviteSummary(0, 0, 0));
        assertThat(outcomes).isEmpty();
    }

    @Test
    void theStreamIsLeftForTheCallerToClose() {
        List<String> closed = new ArrayList<>();
        try (Stream<InviteRequest.Builder> rows = Stream.of(Fixture.ada()).onClose(() -> closed.add("closed"))) {
            edge.invites().inviteAll(rows, InviteRequest.Builder::build, outcomes::add);
            assertThat(closed).isEmpty();
        }
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void theExternalIdsOfAnotherTenantAreNotMixedIn() {
        InterviewEdge acme = edge.forTenant(TenantId.of("acme"));
        edge.invites().inviteAll(externalRows(2), InviteRequest.Builder::build, outcomes::add);

        InviteSummary summary = acme.invites().inviteAll(externalRows(2), InviteRequest.Builder::build, outcomes::add);

        assertThat(summary).isEqualTo(new InviteSummary(2, 0, 0));
        assertThat(acme.tracking().find(SessionQuery.all()).items()).hasSize(2);
    }

    private static Stream<InviteRequest.Builder> externalRows(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> Fixture.ada().externalId("row-" + i));
    }

    private Invitation invitation(int index) {
        InviteOutcome outcome = outcomes.get(index);
        return outcome instanceof InvitedBefore before ? before.invitation() : ((Invited) outcome).invitation();
    }
}
