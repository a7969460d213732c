package io.interviewedge.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.JobInactiveException;
import io.interviewedge.error.JobNotFoundException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InviteServiceTest {

    private final Fixture fixture = new Fixture();
    private final InterviewEdge edge = fixture.builder().build();

    @Test
    void anInviteMakesOneInvitedSession() {
        Invitation invitation =
                edge.invites().invite(Fixture.ada().phone("+44 20 7946 0958").build());

        InterviewSession session = invitation.session();
        assertThat(session.status()).isEqualTo(SessionStatus.INVITED);
        assertThat(session.candidate().email().value()).isEqualTo("ada@example.com");
        assertThat(session.candidate().name()).isEqualTo("Ada Lovelace");
        assertThat(session.jobTitle()).isEqualTo("Backend Engineer");
        assertThat(session.expiresAt()).isNull();
        assertThat(edge.tracking().find(SessionQuery.all()).items()).hasSize(1);
    }

    @Test
    void timesHaveMilliseconds() {
        assertThat(edge.invites().invite(Fixture.ada().build()).session().createdAt())
                .isEqualTo(Fixture.START_MILLIS);
    }

    @Test
    void sessionIdsAreOfVersion7AndTellWhenTheyWereMade() {
        UUID id = edge.invites().invite(Fixture.ada().build()).sessionId();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(Fixture.START_MILLIS.toEpochMilli());
    }

    @Test
    void tokensAreRandomUuidsAndNoneIsLikeAnother() {
        Set<InviteToken> tokens = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            InviteToken token =
                    Fixture.tokenOf(edge.invites().invite(Fixture.ada().build()));
            assertThat(UUID.fromString(token.value()).version()).isEqualTo(4);
            tokens.add(token);
        }
        assertThat(tokens).hasSize(1_000);
    }

    @Test
    void theSameCandidateCanBeInvitedAgainWithAnotherLink() {
        Invitation first = edge.invites().invite(Fixture.ada().build());
        Invitation second = edge.invites().invite(Fixture.ada().build());

        assertThat(second.link()).isNotEqualTo(first.link());
    }

    @Test
    void anInvitationCanBeShownAgain() {
        Invitation made = edge.invites().invite(Fixture.ada().build());

        Invitation shown = edge.invites().find(made.sessionId());
        assertThat(shown.session()).isEqualTo(made.session());
        assertThat(shown.script()).isEqualTo(made.script());
        assertThat(shown.link()).isEqualTo(made.link());
    }

    @Test
    void anUnknownSessionHasNoInvitation() {
        assertThatThrownBy(() -> edge.invites().find(new UUID(0, 1)))
                .isInstanceOf(SessionNotFoundException.class)
                .hasMessageContaining("00000000-0000-0000-0000-000000000001");
    }

    @Test
    void editingTheJobLaterChangesNoInviteAlreadySent() {
        AtomicReference<Job> job = new AtomicReference<>(Fixture.BACKEND);
        InterviewEdge host =
                fixture.builder().jobs(id -> Optional.of(job.get())).build();
        Invitation before = host.invites().invite(Fixture.ada().build());

        job.set(Job.of("backend-engineer", "Frontend Engineer", "Other Ltd", Question.of("x", "Another question?")));
        Invitation after = host.invites().invite(Fixture.ada().build());

        assertThat(host.interviews().view(Fixture.tokenOf(before)).jobTitle()).isEqualTo("Backend Engineer");
        assertThat(host.interviews().view(Fixture.tokenOf(before)).questions()).hasSize(3);
        assertThat(host.interviews().view(Fixture.tokenOf(after)).jobTitle()).isEqualTo("Frontend Engineer");
    }

    @Test
    void listenersHearOfTheInvite() {
        Invitation invitation = edge.invites().invite(Fixture.ada().build());

        assertThat(fixture.events).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(SessionEventType.INVITED);
            assertThat(event.sessionId()).isEqualTo(invitation.sessionId());
            assertThat(event.occurredAt()).isEqualTo(Fixture.START_MILLIS);
        });
    }

    @Test
    void aGeneratorThatRepeatsItselfIsFoundOutAndNothingIsStored() {
        InterviewEdge host = fixture.builder()
                .tokens(() -> InviteToken.parse("always-the-same-token-0001"))
                .build();
        host.invites().invite(Fixture.ada().build());

        assertThatThrownBy(() -> host.invites().invite(Fixture.ada().build()))
                .isInstanceOf(StoreException.class)
                .hasMessageNotContaining("always-the-same");
        assertThat(host.tracking().find(SessionQuery.all()).items()).hasSize(1);
    }

    static Stream<InviteRequest.Builder> unfitRequests() {
        String tooLong = "a".repeat(10_000);
        return Stream.of(
                InviteRequest.forJob("nothing").email("ada@example.com"),
                InviteRequest.forJob("").email("ada@example.com"),
                InviteRequest.forJob("back\r\nend").email("ada@example.com"),
                InviteRequest.forJob(tooLong).email("ada@example.com"),
                InviteRequest.forJob("closed").email("ada@example.com"),
                InviteRequest.forJob("backend-engineer"),
                InviteRequest.forJob("backend-engineer").email(""),
                InviteRequest.forJob("backend-engineer").email("not an address"),
                InviteRequest.forJob("backend-engineer").email("ada@example.com\r\nBcc: eve@example.com"),
                Fixture.ada().name(tooLong),
                Fixture.ada().name("Ada\r\nLovelace"),
                Fixture.ada().name("Ada\u0000"),
                Fixture.ada().name("\n"),
                Fixture.ada().phone("123"),
                Fixture.ada().phone("+44 20\r\n7946 0958"),
                Fixture.ada().expiresAt(Fixture.START_MILLIS));
    }

    @ParameterizedTest
    @MethodSource("unfitRequests")
    void anUnfitRequestIsRefusedAndStoresNothing(InviteRequest.Builder request) {
        assertThatThrownBy(() -> edge.invites().invite(request.build())).isInstanceOf(InterviewEdgeException.class);

        assertThat(edge.tracking().find(SessionQuery.all()).items()).isEmpty();
        assertThat(fixture.events).isEmpty();
    }

    @Test
    void anExpiryIsKeptInMilliseconds() {
        Instant expiry = Fixture.START.plusSeconds(60);

        InterviewSession session =
                edge.invites().invite(Fixture.ada().expiresAt(expiry).build()).session();

        assertThat(session.expiresAt()).isEqualTo(Fixture.START_MILLIS.plusSeconds(60));
    }

    @Test
    void anUnknownJobAndAnInactiveOneAreToldApart() {
        assertThatThrownBy(() -> edge.invites()
                        .invite(InviteRequest.forJob("nothing")
                                .email("a@example.com")
                                .build()))
                .isInstanceOf(JobNotFoundException.class)
                .hasMessage("there is no job \"nothing\"; use the id of a job that the JobDirectory knows");
        assertThatThrownBy(() -> edge.invites()
                        .invite(InviteRequest.forJob("closed")
                                .email("a@example.com")
                                .build()))
                .isInstanceOf(JobInactiveException.class)
                .hasMessage("job \"closed\" is not active; activate it before inviting candidates");
    }
}
