package io.interviewedge.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvalidCursorException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionPage;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingServiceTest {

    private final Fixture fixture = new Fixture();
    private final InterviewEdge edge = fixture.builder().build();

    @Test
    void listsTheNewestFirst() {
        List<UUID> invited = invite(3);

        assertThat(ids(edge.tracking().find(SessionQuery.all())))
                .containsExactly(invited.get(2), invited.get(1), invited.get(0));
    }

    @Test
    void pagesThroughEverySessionOnceThoughMoreAreInvitedMeanwhile() {
        List<UUID> invited = invite(7);
        List<UUID> seen = new ArrayList<>();
        SessionQuery query = SessionQuery.all().limit(3);

        SessionPage page = edge.tracking().find(query);
        while (true) {
            seen.addAll(ids(page));
            invite(1);
            if (page.next() == null) {
                break;
            }
            SessionCursor copied = new SessionCursor(page.next().toString());
            assertThat(copied).isEqualTo(page.next());
            page = edge.tracking().find(query.after(copied));
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(invited);
    }

    @Test
    void theLastPageIsFollowedByNone() {
        invite(3);

        assertThat(edge.tracking().find(SessionQuery.all().limit(3)).next()).isNull();
        assertThat(edge.tracking().find(SessionQuery.all().limit(2)).next()).isNotNull();
    }

    @Test
    void filtersByStatusJobAndCandidate() {
        Invitation ada = Fixture.complete(edge);
        edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("mesut@example.com")
                        .name("Mesut ÖZIL")
                        .build());

        assertThat(ids(edge.tracking().find(SessionQuery.all().statusId("completed"))))
                .containsExactly(ada.sessionId());
        assertThat(ids(edge.tracking().find(SessionQuery.all().candidate("LOVE"))))
                .containsExactly(ada.sessionId());
        assertThat(ids(edge.tracking().find(SessionQuery.all().candidate("ADA@"))))
                .containsExactly(ada.sessionId());
        assertThat(edge.tracking().find(SessionQuery.all().candidate("özil")).items())
                .hasSize(1);
        assertThat(edge.tracking()
                        .find(SessionQuery.all().job("backend-engineer"))
                        .items())
                .hasSize(2);
        assertThat(edge.tracking().find(SessionQuery.all().job("other")).items())
                .isEmpty();
    }

    @Test
    void countsEveryStatus() {
        Fixture.complete(edge);
        invite(2);

        assertThat(edge.tracking().counts(SessionQuery.all()))
                .isEqualTo(
                        Map.of(SessionStatus.INVITED, 2L, SessionStatus.IN_PROGRESS, 0L, SessionStatus.COMPLETED, 1L));
    }

    @Test
    void showsTheScoreOnceThereIsOne() {
        InterviewEdge scored = fixture.builder()
                .analyzer(Fixture.analyzer(request -> Fixture.FINDINGS))
                .build();
        Invitation invitation = Fixture.complete(scored);

        assertThat(scored.tracking().find(SessionQuery.all()).items().get(0).overall())
                .isNull();
        scored.reviews().open(invitation.sessionId());
        assertThat(scored.tracking().find(SessionQuery.all()).items().get(0).overall())
                .isEqualTo(7.0);
    }

    @Test
    void refusesAStatusThatDoesNotExist() {
        assertThatThrownBy(() -> SessionQuery.all().statusId("done"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("status is not one that is known; it must be invited, in_progress or completed");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void refusesALimitOutOfRange(int limit) {
        assertThatThrownBy(() -> SessionQuery.all().limit(limit)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAA", "AAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesACursorThatIsNone(String text) {
        assertThatThrownBy(() -> new SessionCursor(text)).isInstanceOf(InvalidCursorException.class);
    }

    @Test
    void refusesACursorOfAnotherQueryOrTenant() {
        invite(2);
        SessionCursor cursor = edge.tracking().find(SessionQuery.all().limit(1)).next();

        assertThatThrownBy(() -> edge.tracking()
                        .find(SessionQuery.all().status(SessionStatus.INVITED).after(cursor)))
                .isInstanceOf(InvalidCursorException.class);
        assertThatThrownBy(() -> edge.forTenant(TenantId.of("other"))
                        .tracking()
                        .find(SessionQuery.all().after(cursor)))
                .isInstanceOf(InvalidCursorException.class);
    }

    private List<UUID> invite(int times) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            fixture.clock.advance(Duration.ofMillis(1));
            ids.add(edge.invites().invite(Fixture.ada().build()).sessionId());
        }
        return ids;
    }

    private static List<UUID> ids(SessionPage page) {
        return page.items().stream().map(item -> item.session().id()).toList();
    }
}
