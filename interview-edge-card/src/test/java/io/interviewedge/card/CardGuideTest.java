package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.qr.QrDesign;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Logos;
import io.interviewedge.testsupport.Scanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code in docs/cards.md stands here word for word, and runs. */
class CardGuideTest {

    @Test
    void theGuidesCardsAreRead() throws IOException {
        Invitation invitation = InterviewEdge.builder()
                .jobs(id -> Optional.of(Job.of(id, "Nurse", "Clinic", Question.of("why", "Why?"))))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build()
                .invites()
                .invite(InviteRequest.forJob("nurse").email("ada@example.com").build());
        QrDesign design = QrDesign.STANDARD.logo(Cards.logo(Logos.disc(100, 100)));
        Iterator<QrCard> cards = Collections.nCopies(10, QrCard.of(invitation)).iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        QrCard card = QrCard.of(invitation); // A6, with the instruction in the candidate's language
        byte[] pdf = card.pdf();
        byte[] small = card.size(CardSize.BUSINESS_CARD).pdf(); // 85 by 55 mm; also svg() and png(width)
        byte[] branded = card.design(design).png(QrCard.PRINT_WIDTH);

        new CardSheet(PaperSize.A4, CardSize.BUSINESS_CARD)
                .write("Interviews", cards, out); // ten per sheet, with marks to cut along

        String link = invitation.link().toString();
        assertThat(Scanner.read(Cards.printed(pdf, 0, 150))).isEqualTo(link);
        assertThat(Scanner.read(Cards.printed(small, 0, 200))).isEqualTo(link);
        assertThat(Scanner.read(Camera.png(branded))).isEqualTo(link);
        assertThat(Scanner.readAll(Cards.printed(out.toByteArray(), 0, 200)))
                .hasSize(10)
                .containsOnly(link);
    }
}
