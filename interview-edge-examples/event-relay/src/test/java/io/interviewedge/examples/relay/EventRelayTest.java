package io.interviewedge.examples.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.interviewedge.event.RelayReport;
import io.interviewedge.event.RelayReport.End;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.testkit.SettableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRelayTest extends HostAndServer {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final List<String> WHOLE = List.of("invited", "started", "answered", "submitted");

    @Test
    void everyEventArrivesOnceAndInTheOrderOfItsSession() {
        InterviewSession ada = host.submitted();
        InterviewSession grace = host.submitted();

        RelayReport report = host.relayTo(server, LONG);

        assertThat(report).isEqualTo(new RelayReport(8, 0, End.COMPLETE));
        assertThat(server.bodies()).hasSize(8);
        assertThat(server.typesBySession())
                .containsOnlyKeys(ada.id(), grace.id())
                .containsEntry(ada.id(), WHOLE)
                .containsEntry(grace.id(), WHOLE);
        assertThat(host.relayTo(server, LONG)).isEqualTo(new RelayReport(0, 0, End.COMPLETE));
        assertThat(server.bodies()).hasSize(8);
    }

    @Test
    void aBodySaysWhatHappenedAndWhen() {
        InterviewSession session = host.submitted();

        host.relayTo(server, LONG);

        SessionEvent answered = host.edge().tracking().history(session.id()).get(2);
        JsonNode body = server.events().get(2);
        assertThat(body.path("id").asText()).isEqualTo(answered.id().toString());
        assertThat(body.path("type").asText()).isEqualTo("answered");
        assertThat(body.path("sessionId").asText()).isEqualTo(session.id().toString());
        assertThat(body.path("sequence").asLong()).isEqualTo(2);
        assertThat(body.path("jobId").asText()).isEqualTo("backend-engineer");
        assertThat(Instant.parse(body.path("occurredAt").asText())).isEqualTo(answered.occurredAt());
        assertThat(body.size()).isEqualTo(6);
        assertThat(server.requests().get(2))
                .startsWith("POST ")
                .contains("application/json", "Webhook-id=[" + answered.id() + "]");
    }

    @Test
    void nothingThatIsSentNamesTheCandidateTheirAnswersOrTheirLink() {
        InterviewSession session = host.submitted();
        host.edge().invites().revoke(session.id(), "Ada must not see it.", "recruiter Lovelace");

        host.relayTo(server, LONG);

        assertThat(server.requests())
                .hasSize(5)
                .allSatisfy(request -> assertThat(request)
                        .doesNotContainIgnoringCase(session.token().value())
                        .doesNotContainIgnoringCase(Host.EMAIL)
                        .doesNotContainIgnoringCase("Ada")
                        .doesNotContainIgnoringCase("Lovelace")
                        .doesNotContain(Host.PHONE)
                        .doesNotContain("must"));
    }

    /** What a receiver does to the events of one session. */
    enum Misbehaviour {
        REPLIES_500 {
            @Override
            void reply(HttpExchange exchange, CountDownLatch end) throws IOException {
                exchange.sendResponseHeaders(500, -1);
            }
        },
        REDIRECTS {
            @Override
            void reply(HttpExchange exchange, CountDownLatch end) throws IOException {
                exchange.getResponseHeaders().add("Location", "/events");
                exchange.sendResponseHeaders(303, -1);
            }
        },
        HANGS_UP {
            @Override
            void reply(HttpExchange exchange, CountDownLatch end) {
                exchange.close();
            }
        },
        HANGS {
            @Override
            void reply(HttpExchange exchange, CountDownLatch end) throws IOException {
                try {
                    end.await();
                } catch (InterruptedException stopped) {
                    throw new IOException("the server is stopped", stopped);
                }
            }
        };

        abstract void reply(HttpExchange exchange, CountDownLatch end) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aReceiverThatDoesNotTakeAnEventHoldsBackThatSessionAlone(Misbehaviour misbehaviour) {
        InterviewSession first = host.submitted();
        InterviewSession held = host.submitted();
        InterviewSession last = host.submitted();
        CountDownLatch end = new CountDownLatch(1);
        server.behave((exchange, event) -> {
            if (isOf(held, event)) {
                misbehaviour.reply(exchange, end);
            } else {
                exchange.sendResponseHeaders(204, -1);
            }
        });

        RelayReport report = host.relayTo(server, SHORT);

        assertThat(report).isEqualTo(new RelayReport(8, 1, End.COMPLETE));
        assertThat(server.typesBySession())
                .containsEntry(first.id(), WHOLE)
                .containsEntry(held.id(), List.of("invited"))
                .containsEntry(last.id(), WHOLE);
        assertThat(host.unrelayed()).extracting(SessionEvent::sessionId).containsOnly(held.id());

        end.countDown();
        server.behave(WebhookServer.Behaviour.TAKES_ALL);
        assertThat(host.relayTo(server, LONG)).isEqualTo(new RelayReport(4, 0, End.COMPLETE));
        assertThat(server.typesBySession()).containsEntry(held.id(), WHOLE);
        // The one that was not taken came twice, with one id.
        assertThat(server.bodies()).hasSize(13);
        assertThat(server.eventIds()).hasSize(12);
        assertThat(host.unrelayed()).isEmpty();
    }

    @Test
    @Timeout(60)
    void aReplyThatNeverEndsDoesNotHoldTheOthersUp() {
        host.submitted();
        CountDownLatch end = new CountDownLatch(1);
        server.behave((exchange, event) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            Misbehaviour.HANGS.reply(exchange, end);
        });

        assertThat(host.relayTo(server, LONG)).isEqualTo(new RelayReport(4, 0, End.COMPLETE));

        end.countDown();
    }

    @Test
    void toAReceiverThatIsGoneNothingIsSentAnyMoreAndNothingIsLost() {
        host.submitted();
        host.submitted();
        server.behave((exchange, event) -> exchange.sendResponseHeaders(410, -1));
        Webhook webhook = Host.webhook(server, LONG);

        assertThat(host.edge().relay().run(webhook)).isEqualTo(new RelayReport(0, 2, End.COMPLETE));
        server.behave(WebhookServer.Behaviour.TAKES_ALL);
        assertThat(host.edge().relay().run(webhook)).isEqualTo(new RelayReport(0, 2, End.COMPLETE));

        assertThat(server.bodies()).hasSize(1);
        assertThat(host.unrelayed()).hasSize(8);
    }

    @Test
    void aReceiverThatAsksForAPauseGetsNothingBeforeItsEnd() {
        SettableClock clock = new SettableClock();
        Webhook webhook = Host.webhook(server, LONG, clock);
        host.submitted();
        host.submitted();
        server.behave(refusal(503, "120"));

        host.edge().relay().run(webhook);
        clock.advance(Duration.ofSeconds(119));
        host.edge().relay().run(webhook);

        assertThat(server.bodies()).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        server.behave(WebhookServer.Behaviour.TAKES_ALL);
        assertThat(host.edge().relay().run(webhook)).isEqualTo(new RelayReport(8, 0, End.COMPLETE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "soon", "999999", "Mon, 05 Jan 2026 10:00:00 GMT"})
    void aPauseThatIsNotANumberOfSecondsIsNone(String retryAfter) {
        host.submitted();
        host.submitted();
        server.behave(refusal(429, retryAfter));

        host.edge().relay().run(Host.webhook(server, LONG, new SettableClock()));

        assertThat(server.bodies()).hasSize(2);
    }

    private static WebhookServer.Behaviour refusal(int status, String retryAfter) {
        return (exchange, event) -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    @Test
    void whatArrivesIsSigned() {
        host.invited();
        WebhookSignatures receiver = new WebhookSignatures(List.of(Host.SECRET));

        host.relayTo(server, LONG);

        WebhookServer.Arrival arrival = server.arrivals().get(0);
        assertThat(receiver.isGenuine(
                        arrival.header("webhook-id"),
                        arrival.header("webhook-timestamp"),
                        arrival.header("webhook-signature"),
                        arrival.body().getBytes(StandardCharsets.UTF_8),
                        Instant.now()))
                .isTrue();
    }

    @Test
    void whatARefusedConnectionHoldsBackArrivesWhenTheReceiverIsThereAgain() throws IOException {
        InterviewSession session = host.submitted();
        int port = server.address().getPort();
        server.close();

        assertThat(host.relayTo(server, LONG)).isEqualTo(new RelayReport(0, 1, End.COMPLETE));
        server = WebhookServer.startOn(port);

        assertThat(host.relayTo(server, LONG)).isEqualTo(new RelayReport(4, 0, End.COMPLETE));
        assertThat(server.typesBySession()).containsEntry(session.id(), WHOLE);
    }

    @Test
    void anInviteOfATransactionThatCommitsLateArrivesLate() throws Exception {
        InterviewSession first = host.invited();
        Host.OpenInvite late = host.beginInvite();
        InterviewSession meanwhile = host.invited();

        assertThat(host.relayTo(server, LONG)).isEqualTo(new RelayReport(2, 0, End.COMPLETE));
        assertThat(server.typesBySession()).containsOnlyKeys(first.id(), meanwhile.id());
        late.commit();

        assertThat(host.relayTo(server, LONG)).isEqualTo(new RelayReport(1, 0, End.COMPLETE));
        assertThat(server.typesBySession()).containsEntry(late.session().id(), List.of("invited"));
    }

    @Test
    void anInviteThatIsRolledBackNeverArrives() throws Exception {
        host.invited();
        Host.OpenInvite undone = host.beginInvite();
        undone.rollBack();

        host.relayTo(server, LONG);

        assertThat(server.typesBySession())
                .hasSize(1)
                .doesNotContainKey(undone.session().id());
    }

    private static boolean isOf(InterviewSession session, JsonNode event) {
        return UUID.fromString(event.path("sessionId").asText()).equals(session.id());
    }
}
