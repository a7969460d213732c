package io.interviewedge.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.ExternalIdTakenException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Inviting one candidate twice under one external id makes one invitation. */
class ExternalIdTest {

    private final Fixture fixture = new Fixture();
    private final InterviewEdge edge = fixture.builder().build();

    @Test
    void invitingAgainGivesTheFirstInvitationAsItIs() {
        Invitation first = invite("application-42");
        edge.interviews().start(Fixture.tokenOf(first));
        fixture.clock.advance(Duration.ofDays(1));
        fixture.events.clear();

        Invitation again = edge.invites()
                .invite(Fixture.ada()
                        .email("ADA@example.com")
                        .name("Countess of Lovelace")
                        .phone("+44 20 7946 0958")
                        .externalId("application-42")
                        .build());

        assertThat(first.isNew()).isTrue();
        assertThat(again.isNew()).isFalse();
        assertThat(again.link()).isEqualTo(first.link());
        assertThat(again.session().candidate()).isEqualTo(first.session().candidate());
        assertThat(again.session().status()).isEqualTo(SessionStatus.IN_PROGRESS);
        assertThat(fixture.events).isEmpty();
        assertThat(edge.tracking().find(SessionQuery.all()).items()).hasSize(1);
        assertThat(edge.tracking().history(first.sessionId())).hasSize(2);
    }

    @Test
    void anotherCandidateIsRefusedAndLearnsNothingOfTheFirst() {
        Invitation first = invite("application-42");
        InviteRequest request = Fixture.ada()
                .email("grace@example.com")
                .externalId("application-42")
                .build();

        assertThatThrownBy(() -> edge.invites().invite(request))
                .isInstanceOfSatisfying(
                        ExternalIdTakenException.class,
                        taken -> assertThat(taken.externalId()).isEqualTo("application-42"))
                .hasMessageContaining("application-42")
                .hasMessageNotContainingAny(
                        "ada@example.com",
                        "Ada",
                        "grace@example.com",
                        Fixture.tokenOf(first).value());
        assertThat(edge.tracking().find(SessionQuery.all()).items()).hasSize(1);
        assertThat(edge.tracking().history(first.sessionId())).hasSize(1);
        assertThat(fixture.events).hasSize(1);
    }

    @Test
    void anInvitationThatIsFoundByItsSessionIsAnEarlierOne() {
        Invitation first = invite("application-42");

        assertThat(edge.invites().find(first.sessionId()).isNew()).isFalse();
    }

    @Test
    void itsQuestionsStayThoseOfTheFirstInviteThoughTheJobHasChanged() {
        AtomicReference<Job> job = new AtomicReference<>(Fixture.BACKEND);
        InterviewEdge host =
                fixture.builder().jobs(id -> Optional.of(job.get())).build();
        InviteRequest request = Fixture.ada().externalId("application-42").build();
        Invitation first = host.invites().invite(request);

        job.set(Job.of("backend-engineer", "Frontend Engineer", "Other Ltd", Question.of("x", "Another question?")));

        assertThat(host.invites().invite(request).script()).isEqualTo(first.script());
    }

    @Test
    void anExternalIdBelongsToItsTenant() {
        Invitation first = invite("application-42");

        Invitation elsewhere = edge.forTenant(TenantId.of("acme"))
                .invites()
                .invite(Fixture.ada().externalId("application-42").build());

        assertThat(elsewhere.sessionId()).isNotEqualTo(first.sessionId());
    }

    @Test
    void anExternalIdBelongsToItsJob() {
        Job other = Job.of("other", "Other Job", "Analytical Engines Ltd", Question.of("q1", "Why?"));
        InterviewEdge host = fixture.builder()
                .jobs(id -> Optional.of(id.equals("other") ? other : Fixture.BACKEND))
                .build();
        Invitation first =
                host.invites().invite(Fixture.ada().externalId("application-42").build());

        Invitation elsewhere = host.invites()
                .invite(InviteRequest.forJob("other")
                        .email("ada@example.com")
                        .externalId("application-42")
                        .build());

        assertThat(elsewhere.sessionId()).isNotEqualTo(first.sessionId());
        assertThat(elsewhere.session().jobId()).isEqualTo("other");
    }

    @Test
    void withoutOneEveryInviteIsANewOne() {
        assertThat(edge.invites().invite(Fixture.ada().build()).sessionId())
                .isNotEqualTo(edge.invites().invite(Fixture.ada().build()).sessionId());
    }

    @Test
    void theLogNamesWhoInvitedAndTheHostIfNobodyIsNamed() {
        Invitation named =
                edge.invites().invite(Fixture.ada().invitedBy("recruiter-7").build());
        Invitation nameless = edge.invites().invite(Fixture.ada().build());

        assertThat(edge.tracking().history(named.sessionId()))
                .extracting(SessionEvent::actor)
                .containsExactly("recruiter-7");
        assertThat(edge.tracking().history(nameless.sessionId()))
                .extracting(SessionEvent::actor)
                .containsExactly(SessionEvent.HOST);
    }

    private Invitation invite(String externalId) {
        return edge.invites().invite(Fixture.ada().externalId(externalId).build());
    }
}
