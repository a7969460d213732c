package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.job.Question;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.share.QrColours;
import io.interviewedge.share.QrDesign;
import io.interviewedge.share.QrImage;
import io.interviewedge.share.QrLogo;
import io.interviewedge.share.QrRenderer;
import io.interviewedge.share.QrSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of docs/qr.md, run as it stands there. */
class QrGuideTest {

    private static final URI LINK = Links.LINK;

    @Test
    void theGuideDrawsCodesThatAreRead() {
        int width = 64;
        int height = 64;
        int[] argb = new int[width * height];
        Arrays.fill(argb, 0xFF2040C0);
        QrDesign design = QrDesign.STANDARD
                .colours(new QrColours(0x1B2A5C, 0xFFF6E0))
                .quietZone(6)
                .title("QR-Code zum Interview")
                .logo(QrLogo.of(width, height, argb).share(0.2));
        QrRenderer renderer = QrCode.renderer(design);

        QrImage screen = renderer.png(LINK, design, QrSize.pixels(512));
        QrImage paper = renderer.svg(LINK, design, QrSize.millimetres(30));
        QrImage label = renderer.png(LINK, design, QrSize.millimetres(30, 600));

        assertThat(Scanner.read(Picture.of(Camera.png(screen.content())))).isEqualTo(LINK.toString());
        assertThat(Scanner.read(Picture.of(Camera.svg(paper.content(), 500)))).isEqualTo(LINK.toString());
        assertThat(Scanner.read(Picture.of(Camera.png(label.content())))).isEqualTo(LINK.toString());
        assertThat(renderer.png(LINK, 512)).isEqualTo(screen.content());
        assertThat(paper.moduleMillimetres().orElseThrow()).isBetween(0.49, 0.5);
    }

    @Test
    void theGuidesCardsAreRead() throws IOException {
        Invitation invitation = InterviewEdge.builder()
                .jobs(id -> Optional.of(Job.of(id, "Nurse", "Clinic", Question.of("why", "Why?"))))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build()
                .invites()
                .invite(InviteRequest.forJob("nurse").email("ada@example.com").build());
        Iterator<QrCard> cards = Collections.nCopies(10, QrCard.of(invitation)).iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        QrDesign design = QrDesign.STANDARD.logo(Logos.disc(100, 100));
        QrCard card = QrCard.of(invitation);
        byte[] pdf = card.pdf();
        byte[] small = card.size(CardSize.BUSINESS_CARD).pdf();
        byte[] branded = card.design(design).png(QrCard.PRINT_WIDTH);
        new CardSheet(PaperSize.A4, CardSize.BUSINESS_CARD).write("Interviews", cards, out);

        String link = invitation.link().toString();
        assertThat(Scanner.read(CardPdfTest.rasterised(pdf, 0, 150))).isEqualTo(link);
        assertThat(Scanner.read(CardPdfTest.rasterised(small, 0, 200))).isEqualTo(link);
        assertThat(Scanner.read(Picture.ofPng(branded))).isEqualTo(link);
        assertThat(Scanner.readAll(CardPdfTest.rasterised(out.toByteArray(), 0, 200)))
                .hasSize(10)
                .containsOnly(link);
    }

    @Test
    void aLinkWithATokenPrintsFrom18MillimetresOn() {
        QrImage smallest = QrCode.of(LINK).svg(QrSize.millimetres(18));

        assertThat(smallest.modules()).isEqualTo(45);
    }
}
