package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.testsupport.Links;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCardTest {

    private final InterviewEdge edge = InterviewEdge.builder()
            .jobs(id -> Optional.of(Job.of(id, "Backend Engineer", "Example Robotics", Question.of("q1", "Why?"))))
            .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
            .build();

    @Test
    void theCardOfAnInvitationSaysWhatTheCandidateWillSee() {
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend")
                        .email("ada@example.com")
                        .name("Ada")
                        .build());

        assertThat(QrCard.of(invitation))
                .isEqualTo(QrCard.of("Backend Engineer", "Example Robotics", "Ada", invitation.link())
                        .instruction(invitation.message().scanInstruction(), Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt-BR", "ar", "hi", "zh-CN"})
    void theInstructionIsInTheCandidatesLanguage(String language) {
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend")
                        .email("ada@example.com")
                        .locale(Locale.forLanguageTag(language))
                        .build());

        QrCard card = QrCard.of(invitation);

        assertThat(card.instruction()).isEqualTo(invitation.message().scanInstruction());
        assertThat(card.language().getLanguage()).isEqualTo(language.substring(0, 2));
    }

    @Test
    void theCardOfACandidateWithoutANameHasNone() {
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend").email("ada@example.com").build());

        assertThat(QrCard.of(invitation).candidateName()).isNull();
        assertThat(QrCard.of(invitation).svg()).doesNotContain("ada@example.com");
    }

    @Test
    void theInstructionCanBeInAnotherLanguage() {
        assertThat(Cards.TYPICAL
                        .instruction("Scannen und loslegen", Locale.GERMAN)
                        .svg())
                .contains(">Scannen und loslegen</text>")
                .doesNotContain("Scan to open");
    }

    @Test
    void surroundingWhiteSpaceIsLeftOut() {
        assertThat(QrCard.of(" Nurse ", "  Clinic ", " Ada ", Links.LINK))
                .isEqualTo(QrCard.of("Nurse", "Clinic", "Ada", Links.LINK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\0b", "a\u001Bb", "a\uD83Db", "a\u2029b"})
    void textThatIsBlankOrNotOneWellFormedLineIsRefusedByName(String text) {
        assertRefused("job title", () -> QrCard.of(text, "Clinic", "Ada", Links.LINK));
        assertRefused("company", () -> QrCard.of("Nurse", text, "Ada", Links.LINK));
        assertRefused("candidate name", () -> QrCard.of("Nurse", "Clinic", text, Links.LINK));
        assertRefused("instruction", () -> Cards.TYPICAL.instruction(text, Locale.ENGLISH));
    }

    @Test
    void textThatIsTooLongIsRefusedWithTheLimit() {
        assertThat(assertRefused("job title", () -> QrCard.of("x".repeat(201), "Clinic", null, Links.LINK)))
                .hasMessage("job title has 201 characters; at most 200 are allowed");
        assertRefused("company", () -> QrCard.of("Nurse", "x".repeat(201), null, Links.LINK));
        assertRefused("candidate name", () -> QrCard.of("Nurse", "Clinic", "x".repeat(201), Links.LINK));
        assertRefused("instruction", () -> Cards.TYPICAL.instruction("x".repeat(101), Locale.ENGLISH));
    }

    @Test
    void aLinkTooLongToTypeIsRefusedWithoutShowingIt() {
        assertThat(assertRefused("link", () -> QrCard.of("Nurse", "Clinic", null, Links.ofLength(401))))
                .hasMessage("link has 401 characters; at most 400 are allowed");
    }

    @Test
    void itsNameForLogsShowsNeitherLinkNorCandidate() {
        assertThat(Cards.TYPICAL.toString()).doesNotContain(Links.TOKEN).doesNotContain("Ada");
    }

    private static InvalidValueException assertRefused(String field, Runnable attempt) {
        return assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(attempt::run)
                .withMessageStartingWith(field + " ")
                .actual();
    }
}
