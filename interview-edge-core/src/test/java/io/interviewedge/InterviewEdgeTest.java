package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.JobNotFoundException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterviewEdgeTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TenantId GLOBEX = TenantId.of("globex");

    @Test
    void tenLinesMakeALink() {
        Job job = Job.of("backend", "Backend Engineer", "Acme", Question.of("why", "Why this job?"));
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(job).filter(found -> found.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build();

        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend").email("ada@example.com").build());

        assertThat(invitation.link().toString())
                .matches(
                        "https://careers\\.example\\.com/interview/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> InterviewEdge.builder().build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("InterviewEdge needs builder().jobs(ats::findJob)");
        assertThatThrownBy(() ->
                        InterviewEdge.builder().jobs(id -> Optional.empty()).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("InterviewEdge needs builder().links(");
    }

    @Test
    void aTenantWhoseNameWasNeverCheckedIsRefused() {
        InterviewEdge edge = new Fixture().builder().build();

        assertThatThrownBy(() -> edge.forTenant(new TenantId("two\nlines")))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("tenant"));
    }

    @Test
    void refusesSettingsThatCannotWork() {
        assertThatThrownBy(() -> InterviewEdge.builder().maxAnswerLength(0)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> InterviewEdge.builder().analysisLease(Duration.ZERO))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void aDecoratorThatMakesNothingIsRefused() {
        InterviewEdge.Builder builder = InterviewEdge.builder().analyzer(Fixture.analyzer(request -> Fixture.FINDINGS));

        assertThatThrownBy(() -> builder.decorateAnalyzer(analyzer -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("decorated");
    }

    @Test
    void aTenantSeesItsOwnSessionsAndNoOthers() {
        InterviewEdge edge = new Fixture().builder().build();
        Invitation invitation =
                edge.forTenant(ACME).invites().invite(Fixture.ada().build());

        assertThat(edge.forTenant(ACME).tracking().find(SessionQuery.all()).items())
                .hasSize(1);
        assertThat(edge.forTenant(GLOBEX).tracking().find(SessionQuery.all()).items())
                .isEmpty();
        assertThat(edge.tracking().find(SessionQuery.all()).items()).isEmpty();
        assertThatThrownBy(() -> edge.forTenant(GLOBEX).reviews().open(invitation.sessionId()))
                .isInstanceOf(SessionNotFoundException.class);
        assertThatThrownBy(() -> edge.forTenant(GLOBEX).reviews().retry(invitation.sessionId()))
                .isInstanceOf(SessionNotFoundException.class);
        assertThatThrownBy(() -> edge.forTenant(GLOBEX).invites().find(invitation.sessionId()))
                .isInstanceOf(SessionNotFoundException.class);
    }

    @Test
    void aCandidateNeedsNoTenant() {
        InterviewEdge edge = new Fixture().builder().build();
        Invitation invitation =
                edge.forTenant(ACME).invites().invite(Fixture.ada().build());

        assertThat(edge.interviews().view(Fixture.tokenOf(invitation)).jobTitle())
                .isEqualTo("Backend Engineer");
    }

    @Test
    void aHostCanGiveEachTenantItsOwnJobs() {
        InterviewEdge edge = new Fixture()
                .builder()
                .tenantJobs((tenant, id) -> tenant.equals(ACME) ? Optional.of(Fixture.BACKEND) : Optional.empty())
                .build();

        assertThat(edge.forTenant(ACME).invites().invite(Fixture.ada().build()).link())
                .isNotNull();
        assertThatThrownBy(() ->
                        edge.forTenant(GLOBEX).invites().invite(Fixture.ada().build()))
                .isInstanceOf(JobNotFoundException.class);
    }

    @Test
    void jobsOfNoTenantAreNotShownToTenants() {
        InterviewEdge edge =
                new Fixture().builder().jobs(id -> Optional.of(Fixture.BACKEND)).build();

        assertThatThrownBy(() -> edge.forTenant(ACME))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("tenantJobs");
        assertThat(edge.forTenant(TenantId.SINGLE)
                        .invites()
                        .invite(Fixture.ada().build())
                        .isNew())
                .isTrue();
    }
}
