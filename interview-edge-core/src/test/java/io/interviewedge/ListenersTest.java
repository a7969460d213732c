package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import io.interviewedge.invite.Invitation;
import io.interviewedge.store.SessionQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListenersTest {

    private final Fixture fixture = new Fixture();

    static Stream<Throwable> failuresOfAListener() {
        return Stream.of(
                new IllegalStateException("the mail server is down"),
                new NoClassDefFoundError("com/example/Mail"),
                new ExceptionInInitializerError(),
                new StackOverflowError(),
                new IOException("thrown by a listener in another language"),
                new AssertionError("a test of the host's"));
    }

    /** A class that is missing on the host's class path fails when the listener is first called. */
    @ParameterizedTest
    @MethodSource("failuresOfAListener")
    void whateverIsWrongWithAListenerTheStepIsTakenAndTheOthersAreTold(Throwable failure) {
        InterviewEdge edge = fixture.builder()
                .listener(event -> {
                    throw ListenersTest.<RuntimeException>unchecked(failure);
                })
                .listener(fixture.events::add)
                .build();

        Invitation invitation = Fixture.complete(edge);

        assertThat(edge.tracking().history(invitation.sessionId())).hasSize(5);
        assertThat(fixture.events).hasSize(10);
    }

    /** Other languages of the JVM know no checked exceptions. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void whatNoProcessCanGoOnAfterIsNotSwallowed() {
        InterviewEdge edge = fixture.builder()
                .listener(event -> {
                    throw new OutOfMemoryError("the process is going");
                })
                .build();

        assertThatThrownBy(() -> edge.invites().invite(Fixture.ada().build())).isInstanceOf(OutOfMemoryError.class);
        assertThat(edge.tracking().find(SessionQuery.all()).items()).hasSize(1);
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
