package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.Invitation;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.StatusChange;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A token or an answer must not be found in anything that somebody might log. */
class SecretsTest {

    @Test
    void nothingThatTheLibraryHandsOutPrintsATokenOrAnAnswer() {
        Fixture fixture = new Fixture();
        InterviewEdge edge = fixture.builder()
                .analyzer(Fixture.analyzer(request -> {
                    assertThat(request.toString()).doesNotContain("An engine.");
                    return Fixture.FINDINGS;
                }))
                .build();
        Invitation invitation = Fixture.complete(edge);
        InviteToken token = Fixture.tokenOf(invitation);

        EventDraft draft = EventDraft.of(SessionEventType.ANSWERED, Fixture.START, SessionEvent.CANDIDATE, "q1");

        List<Object> handedOut = List.of(
                invitation,
                invitation.session(),
                invitation.share(),
                invitation.share().webShare(),
                invitation.message(),
                invitation.message().text(),
                token,
                edge.interviews().view(token),
                edge.interviews().submit(token),
                edge.tracking().find(SessionQuery.all()),
                edge.reviews().open(invitation.sessionId()),
                fixture.events,
                AnswerWrite.of(token, "q1", "An engine.", 0, Fixture.START, draft),
                StatusChange.of(token, SessionStatus.INVITED, SessionStatus.IN_PROGRESS, Fixture.START, draft));

        assertThat(handedOut)
                .allSatisfy(one -> assertThat(one.toString())
                        .doesNotContain(token.value())
                        .doesNotContain("An engine.")
                        .doesNotContain("ada@example.com"));
    }

    @Test
    void nothingThatIsLoggedHoldsATokenAnAnswerOrAnAddress() {
        PrintStream original = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        Invitation invitation;
        try {
            System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
            InterviewEdge edge = new Fixture()
                    .builder()
                    .analyzer(Fixture.analyzer(request -> {
                        throw new IllegalStateException(
                                request.questions().get(0).answer());
                    }))
                    .listener(event -> {
                        throw new IllegalStateException("listener");
                    })
                    .build();
            invitation = Fixture.complete(edge);
            edge.reviews().open(invitation.sessionId());
        } finally {
            System.setErr(original);
        }

        assertThat(logged.toString(StandardCharsets.UTF_8))
                .contains("Interview Edge: store InMemorySessionStore")
                .contains("Analysis 1 of session " + invitation.sessionId())
                .contains("A listener failed")
                .doesNotContain(Fixture.tokenOf(invitation).value())
                .doesNotContain("An engine.")
                .doesNotContain("ada@example.com");
    }
}
