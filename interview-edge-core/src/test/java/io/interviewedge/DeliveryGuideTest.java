package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.delivery.RecordingChannel;
import io.interviewedge.job.Job;
import io.interviewedge.session.Candidate;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.share.ShareLinks;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The code in docs/delivery.md stands here word for word, and runs. */
class DeliveryGuideTest {

    private static final Loft loft = new Loft();

    private final Page page = new Page();
    private final RecordingChannel mail = new RecordingChannel(DeliveryChannel.EMAIL);
    private final HostApplication ats = new HostApplication();

    @Test
    void aChannelThatTakesTheMessageSendsIt() {
        sendBy(mail);

        assertThat(page.said).singleElement().asString().startsWith("Sent at ");
        assertThat(mail.messages).hasSize(1);
    }

    @Test
    void whatIsNotSentIsOfferedToBeSharedByHand() {
        mail.refuses(DeliveryFailure.Reason.TRY_LATER);

        sendBy(mail);

        assertThat(page.said).containsExactly("The other side said no.");
        assertThat(page.offered).hasSize(1);
    }

    @Test
    void whatMayHaveArrivedIsToldAndOfferedToo() {
        mail.staysSilent();

        sendBy(mail);

        assertThat(page.said).containsExactly("The other side said nothing.");
        assertThat(page.offered).hasSize(1);
    }

    private void sendBy(DeliveryChannel channel) {
        SessionStore store = new InMemorySessionStore();
        UUID sessionId = new Fixture()
                .builder()
                .store(store)
                .build()
                .invites()
                .invite(Fixture.ada().build())
                .sessionId();
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(ats::findJob)
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(store)
                .channel(channel)
                .build();

        DeliveryOutcome outcome = edge.delivery()
                .send(DeliveryRequest.of(sessionId, DeliveryChannel.EMAIL).recruiter("Grace Hopper"));

        if (outcome instanceof DeliveryOutcome.Sent sent) {
            page.say("Sent at " + sent.at());
        } else if (outcome instanceof DeliveryOutcome.InProgress running) {
            page.say("It is being sent. Look again after " + running.tryAgainAfter());
        } else if (outcome instanceof DeliveryOutcome.Uncertain uncertain) {
            page.say(uncertain.explanation());
            page.offer(uncertain.share());
        } else if (outcome instanceof DeliveryOutcome.Failed failed) {
            page.say(failed.failure().explanation());
            page.offer(failed.share()); // every way to share the link, pre-filled
        } else if (outcome instanceof DeliveryOutcome.NotConfigured byHand) {
            page.offer(byHand.share());
        }
    }

    @Test
    void aChannelOfTheHostSaysWhatBecameOfTheMessage() {
        InterviewEdge edge = new Fixture().builder().channel(new Pigeons()).build();
        UUID sessionId = edge.invites()
                .invite(Fixture.ada().phone("+44 20 7946 0958").build())
                .sessionId();
        DeliveryRequest request = DeliveryRequest.of(sessionId, "pigeon");

        assertThat(edge.delivery().send(request))
                .isInstanceOfSatisfying(
                        DeliveryOutcome.Failed.class,
                        failed -> assertThat(failed.failure().explanation()).startsWith("No pigeon is home"));
        loft.home.add(text -> "ring 7");
        assertThat(edge.delivery().send(request))
                .isInstanceOfSatisfying(
                        DeliveryOutcome.Sent.class,
                        sent -> assertThat(sent.receipt()).isEqualTo("ring 7"));
    }

    static final class Pigeons implements DeliveryChannel {

        @Override
        public String id() {
            return "pigeon";
        }

        @Override
        public boolean reaches(Candidate candidate) {
            return candidate.phone() != null;
        }

        @Override
        public ChannelReply send(OutgoingMessage message) {
            Pigeon pigeon = loft.next();
            return pigeon == null
                    ? ChannelReply.refused(
                            DeliveryFailure.Reason.TRY_LATER, "No pigeon is home; try again in the evening.")
                    : ChannelReply.accepted(
                            pigeon.carry(message.message().shortText().text()));
        }
    }

    @FunctionalInterface
    private interface Pigeon {
        String carry(String text);
    }

    private static final class Loft {

        private final Deque<Pigeon> home = new ArrayDeque<>();

        @Nullable Pigeon next() {
            return home.poll();
        }
    }

    private static final class Page {

        private final List<String> said = new ArrayList<>();
        private final List<ShareLinks> offered = new ArrayList<>();

        void say(String text) {
            said.add(text);
        }

        void offer(ShareLinks share) {
            offered.add(share);
        }
    }

    private static final class HostApplication {
        Optional<Job> findJob(String id) {
            return Optional.of(Fixture.BACKEND).filter(job -> job.id().equals(id));
        }
    }
}
