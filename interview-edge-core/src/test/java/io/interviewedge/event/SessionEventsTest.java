package io.interviewedge.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.Invitation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionEventsTest {

    private final Fixture fixture = new Fixture();

    @Test
    void aListenerThatFailsHurtsNeitherTheCallerNorTheOthers() {
        InterviewEdge edge = fixture.builder()
                .listener(event -> {
                    throw new IllegalStateException("the mail server is down");
                })
                .listener(fixture.events::add)
                .build();

        Invitation invitation = edge.invites().invite(Fixture.ada().build());

        assertThat(edge.invites().find(invitation.sessionId())).isEqualTo(invitation);
        assertThat(fixture.events).hasSize(2);
    }

    @Test
    void aListenerForOneTypeHearsNoOther() {
        List<SessionEvent> submissions = new ArrayList<>();
        InterviewEdge edge = fixture.builder()
                .listener(SessionListener.on(SessionEventType.SUBMITTED, submissions::add))
                .build();

        Invitation invitation = Fixture.complete(edge);

        assertThat(submissions).singleElement().satisfies(event -> {
            assertThat(event.sessionId()).isEqualTo(invitation.sessionId());
            assertThat(event.jobId()).isEqualTo("backend-engineer");
        });
    }

    @Test
    void aListenerFindsTheChangeStored() {
        List<String> seen = new ArrayList<>();
        InterviewEdge[] host = new InterviewEdge[1];
        host[0] = fixture.builder()
                .listener(SessionListener.on(
                        SessionEventType.SUBMITTED,
                        event -> seen.add(host[0].reviews()
                                .open(event.sessionId())
                                .session()
                                .status()
                                .id())))
                .build();

        Fixture.complete(host[0]);

        assertThat(seen).containsExactly("completed");
    }
}
