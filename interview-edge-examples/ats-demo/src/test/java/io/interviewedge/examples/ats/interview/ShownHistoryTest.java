package io.interviewedge.examples.ats.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.limit.RateLimiter;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.share.LinkTemplate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The history on an interview's page is bounded, and shows how the interview ended. */
class ShownHistoryTest {

    private final InterviewEdge edge = InterviewEdge.builder()
            .jobs(id -> Optional.of(Job.of(id, "Engineer", "Example Ltd", Question.of("why", "Why?"))))
            .links(LinkTemplate.of("https://ats.example.com/i/{token}"))
            .rateLimiter(RateLimiter.unlimited())
            .build();

    @Test
    void anOrdinaryInterviewIsShownWhole() {
        ShownHistory history = ShownHistory.of(edge.tracking(), saved(5).id());

        assertThat(history.cut()).isFalse();
        assertThat(history.events()).hasSize(8);
    }

    @Test
    void ofOneThatWasSavedThousandsOfTimesTheBeginningAndTheEndAreShown() {
        InterviewSession session = saved(5_000);

        ShownHistory history = ShownHistory.of(edge.tracking(), session.id());

        assertThat(history.cut()).isTrue();
        assertThat(history.events()).hasSize(HistoryQuery.MAX_LIMIT + 1);
        assertThat(history.events())
                .extracting(SessionEvent::type)
                .startsWith(SessionEventType.INVITED, SessionEventType.STARTED, SessionEventType.ANSWERED)
                .endsWith(SessionEventType.SUBMITTED);
    }

    private InterviewSession saved(int times) {
        InterviewSession session = edge.invites()
                .invite(InviteRequest.forJob("engineer")
                        .email("ada@example.com")
                        .build())
                .session();
        edge.interviews().start(session.token());
        for (int revision = 0; revision < times; revision++) {
            edge.interviews().answer(session.token(), "why", "Thought " + revision, revision);
        }
        edge.interviews().submit(session.token());
        return session;
    }
}
