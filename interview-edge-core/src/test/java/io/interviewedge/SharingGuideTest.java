package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.message.Message;
import io.interviewedge.message.MessageCatalog;
import io.interviewedge.message.MessageTemplate;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.share.ShareLinks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code in docs/sharing.md stands here word for word, and runs. */
class SharingGuideTest {

    private final HostApplication ats = new HostApplication();

    @Test
    void everyWayToShareIsThere() {
        Invitation invitation = new Fixture()
                .builder()
                .build()
                .invites()
                .invite(Fixture.ada().phone("+44 20 7946 0958").build());

        ShareLinks share = invitation.share();
        share.plainText(); // for the clipboard: the message with its link
        share.mailto(); // a mail draft
        share.whatsApp(); // to the candidate's number, or with a choice of chats
        share.telegram(); // with a choice of chats
        share.sms(); // sms:+442079460958?body=… as RFC 5724 has it
        share.smsForIos(); // sms:+442079460958&body=…
        share.smsForAndroid(); // sms:+442079460958?body=…, also without a number
        share.smsLength().segments(); // how many text messages that would be
        share.webShare(); // title, text and url for navigator.share(…)

        assertThat(share.plainText())
                .startsWith("Hello Ada Lovelace,")
                .endsWith(invitation.link().toString());
        assertThat(share.link()).isEqualTo(invitation.link());
    }

    @Test
    void aHostWritesInItsOwnWords() {
        MessageTemplate german = MessageTemplate.in(Locale.GERMAN)
                .subject("Ihr Gespräch mit uns[, {candidate}]")
                .text("""
                        Hallo[ {candidate}],

                        schön, dass Sie sich für {job} interessieren.[ Wir freuen uns bis {deadline} auf Ihre Antworten.]

                        {link}[

                        {recruiter}]""")
                .shortText("Ihr Gespräch mit uns: {link}")
                .scanInstruction("Scannen Sie den Code mit Ihrem Telefon.")
                .build();
        MessageCatalog catalog = MessageCatalog.standard().with(german).fallback(Locale.GERMAN);

        InterviewEdge edge = InterviewEdge.builder()
                .jobs(ats::findJob)
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .messages(catalog, ZoneId.of("Europe/Berlin")) // the zone of deadlines
                .build();

        InviteRequest request = Fixture.ada()
                .locale(Locale.JAPAN)
                .expiresAt(Instant.parse("2099-11-30T16:00:00Z"))
                .build();
        Invitation invitation = edge.invites().invite(request);
        assertThat(invitation.message().subject()).isEqualTo("Ihr Gespräch mit uns, Ada Lovelace");
        assertThat(invitation.message("Grace Hopper").text().text())
                .isEqualTo("Hallo Ada Lovelace,\n\nschön, dass Sie sich für Backend Engineer interessieren. "
                        + "Wir freuen uns bis 30. November 2099, 17:00 (Mitteleuropäische Normalzeit) auf Ihre"
                        + " Antworten.\n\n"
                        + invitation.link() + "\n\nGrace Hopper");
    }

    @Test
    void oneTextOfAStandardLanguageIsChanged() {
        MessageTemplate english = MessageCatalog.standard().find(Locale.ENGLISH).toBuilder()
                .subject("Let us talk about {job}")
                .build();

        InterviewEdge edge = new Fixture()
                .builder()
                .messages(MessageCatalog.standard().with(english), ZoneId.of("UTC"))
                .build();
        Invitation invitation = edge.invites().invite(Fixture.ada().build());
        Message message = edge.invites().find(invitation.sessionId()).message();
        assertThat(message.subject()).isEqualTo("Let us talk about Backend Engineer");
        assertThat(message.text().text()).startsWith("Hello Ada Lovelace,");
    }

    @Test
    void theCandidatesLocaleChoosesTheLanguage() {
        Invitation invitation = new Fixture()
                .builder()
                .build()
                .invites()
                .invite(Fixture.ada().locale(Locale.forLanguageTag("pt-BR")).build());

        assertThat(invitation.share().plainText()).startsWith("Olá, Ada Lovelace!");
    }

    private static final class HostApplication {

        Optional<Job> findJob(String jobId) {
            return Optional.of(Fixture.BACKEND).filter(job -> job.id().equals(jobId));
        }
    }
}
