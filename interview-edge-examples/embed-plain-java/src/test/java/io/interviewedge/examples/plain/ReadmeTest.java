package io.interviewedge.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.interview.CandidateView;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteOutcome;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.session.SessionTrigger;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionPage;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Runs the code in the README and in docs/usage.md. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");

    private final HostApplication ats = new HostApplication();
    private final List<InviteOutcome> reported = new ArrayList<>();

    @Test
    void theShortestCodeMakesALink() {
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(ats::findJob)
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build();
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("ada@example.com")
                        .build());
        System.out.println(invitation.link()); // https://careers.example.com/interview/3f2b8c1e-…

        assertThat(invitation.link().toString()).startsWith("https://careers.example.com/interview/");
    }

    @Test
    void withADatabaseCandidateAndRecruiterDoTheirParts() {
        DataSource dataSource = ats.dataSource();
        JdbcSchema.migrate(dataSource); // or let Flyway or Liquibase run the scripts in the jar
        JdbcSchema.verify(dataSource); // fails now, with what is missing, and not when a candidate comes
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(ats::findJob)
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(new JdbcSessionStore(dataSource))
                .build();
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("ada@example.com")
                        .build());

        candidate(edge, invitation.session().token().value());
        recruiter(edge);
    }

    @Test
    void eachTenantHasItsOwnJobsAndInterviews() {
        InterviewEdge edge = InterviewEdge.builder()
                .tenantJobs(ats::findJob) // Optional<Job> findJob(TenantId tenant, String jobId)
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build();
        InterviewEdge acme = edge.forTenant(TenantId.of("acme")); // costs little: make one per request

        acme.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("ada@example.com")
                        .build());
        assertThat(acme.tracking().find(SessionQuery.all()).items()).hasSize(1);
        assertThat(edge.tracking().find(SessionQuery.all()).items()).isEmpty();
    }

    private static void candidate(InterviewEdge edge, String tokenFromTheUrl) {
        InviteToken token = InviteToken.parse(tokenFromTheUrl);
        CandidateView view = edge.interviews().view(token);
        edge.interviews().start(token);
        Answer saved =
                edge.interviews().answer(token, "why", "Because I care.", 0); // 0: this client has seen no answer yet
        edge.interviews().submit(token);

        assertThat(view.status()).isEqualTo(SessionStatus.INVITED);
        assertThat(saved.revision()).isEqualTo(1);
    }

    private static void recruiter(InterviewEdge edge) {
        SessionPage page = edge.tracking().find(SessionQuery.all().status(SessionStatus.COMPLETED));
        InterviewReview review =
                edge.reviews().open(page.items().get(0).session().id());

        assertThat(review.answers().get(0).text()).isEqualTo("Because I care.");
    }

    @Test
    void linksAreChangedAndSessionsLookedUp() {
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(ats::findJob)
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build();
        String applicationId = "application-7";
        UUID sessionId = edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("ada@example.com")
                        .externalId(applicationId)
                        .build())
                .sessionId();
        Instant newDeadline = Instant.now().plus(Duration.ofDays(7));
        List<String> applicationIds = List.of(applicationId);
        List<String> addresses = List.of("Ada@example.com");

        edge.invites().extend(sessionId, newDeadline, "recruiter-7"); // an expired link works again
        edge.invites().revoke(sessionId, "The position is filled", "recruiter-7");
        edge.invites().restore(sessionId, "recruiter-7");
        Map<String, InterviewSession> invited = edge.tracking().findByExternalIds("backend-engineer", applicationIds);
        Map<String, List<InterviewSession>> earlier = edge.tracking().findByEmails("backend-engineer", addresses);
        boolean works = edge.tracking().isLinkUsable(invited.get(applicationId));

        assertThat(works).isTrue();
        assertThat(earlier).containsEntry("Ada@example.com", List.of(invited.get(applicationId)));
        assertThat(edge.tracking().history(sessionId)).hasSize(4);
    }

    @Test
    void theLogIsRelayedAndRowsAreInvitedInBulk() {
        InterviewEdge edge = edge();
        Stream<Row> rows = Stream.of(new Row("ada@example.com", "1"), new Row("nobody", "2"));

        edge.invites()
                .inviteAll(
                        rows,
                        row -> InviteRequest.forJob("backend-engineer")
                                .email(row.email())
                                .externalId(row.id())
                                .build(),
                        outcome -> report(outcome)); // one per row: Invited, InvitedBefore or Refused
        Webhook webhook = new Webhook();
        edge.relay().run(event -> webhook.post(event.id(), event.type().id(), event.sessionId()));

        assertThat(reported).hasSize(2).last().isInstanceOf(InviteOutcome.Refused.class);
        assertThat(webhook.posted).containsExactly("invited");
    }

    private InterviewEdge edge() {
        return InterviewEdge.builder()
                .jobs(ats::findJob)
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build();
    }

    private void report(InviteOutcome outcome) {
        reported.add(outcome);
    }

    @Test
    void aLinkThatCannotBeSentComesBackToBeShared() {
        InterviewEdge edge = edge();
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("ada@example.com")
                        .build());

        DeliveryOutcome outcome =
                edge.delivery().send(DeliveryRequest.of(invitation.sessionId(), DeliveryChannel.EMAIL));

        assertThat(outcome).isEqualTo(new DeliveryOutcome.NotConfigured(invitation.share()));
    }

    @Test
    void aRuleOfTheHostsIsAGuard() {
        Consents consents = new Consents();
        SessionLifecycle lifecycle = SessionLifecycle.standard()
                .guard(
                        SessionTrigger.START,
                        "the candidate has consented",
                        (interview, at) ->
                                consents.isRecorded(interview.session().id()));

        assertThat(lifecycle.isGuarded(SessionTrigger.START)).isTrue();
    }

    @Test
    void theReadmeShowsTheDiagramThatTheLifecyclePrints() throws IOException {
        assertThat(Files.readString(README))
                .contains("```mermaid\n" + SessionLifecycle.standard().toMermaid() + "```");
    }

    /** The parts that an application already has when it embeds the library. */
    private static final class HostApplication {

        private final Job job =
                Job.of("backend-engineer", "Backend Engineer", "Acme", Question.of("why", "Why this job?"));

        Optional<Job> findJob(String jobId) {
            return Optional.of(job).filter(found -> found.id().equals(jobId));
        }

        Optional<Job> findJob(TenantId tenant, String jobId) {
            return tenant.value().equals("acme") ? findJob(jobId) : Optional.empty();
        }

        DataSource dataSource() {
            JdbcDataSource dataSource = new JdbcDataSource();
            dataSource.setURL("jdbc:h2:mem:readme;DB_CLOSE_DELAY=-1");
            return dataSource;
        }
    }

    /** A line of a host's list. */
    private record Row(String email, String id) {}

    /** A receiver of a host's events. */
    private static final class Webhook {

        private final List<String> posted = new ArrayList<>();

        void post(UUID id, String type, UUID sessionId) {
            posted.add(type);
        }
    }

    /** A host's register of consents. */
    private static final class Consents {

        private final Set<UUID> recorded = new HashSet<>();

        boolean isRecorded(UUID sessionId) {
            return recorded.contains(sessionId);
        }
    }
}
