package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.share.QrRenderer;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Logos;
import io.interviewedge.testsupport.Scanner;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The code in docs/qr.md stands here word for word, and runs. */
class QrGuideTest {

    /** What the guide needs of an invitation. */
    private record Invitation(URI link) {}

    @Test
    void aLinkIsDrawnInThreeKinds() {
        Invitation invitation = new Invitation(Links.LINK);

        byte[] png = QrCode.of(invitation.link()).png(512); // one bit per pixel
        String svg = QrCode.of(invitation.link()).svg(); // one path, as large as the page makes it
        String text = QrCode.of(invitation.link()).terminal(); // half blocks, for a dark terminal

        String link = invitation.link().toString();
        assertThat(Scanner.read(Camera.png(png))).isEqualTo(link);
        assertThat(Scanner.read(Camera.svg(svg.getBytes(StandardCharsets.UTF_8), 512)))
                .isEqualTo(link);
        assertThat(text).contains("█");
    }

    @Test
    void aDesignedCodeIsReadInEachSize() {
        URI link = Links.LINK;
        BufferedImage image = Logos.disc(64, 64);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);

        QrDesign design = QrDesign.STANDARD
                .colours(new QrColours(0x1B2A5C, 0xFFF6E0)) // dark on light, contrast 4.5 to 1 or more
                .quietZone(6) // light modules around the code; the standard asks for 4
                .title("QR-Code zum Interview") // what a screen reader says for the SVG
                .logo(QrLogo.of(width, height, argb).share(0.2)); // pixels, not a file; sets error correction H

        QrCode code = QrCode.of(link, design);
        QrImage screen = code.png(QrSize.pixels(512));
        QrImage paper = code.svg(QrSize.millimetres(30)); // 30 mm, quiet zone included
        QrImage label = code.png(QrSize.millimetres(30, 600)); // for a printer with 600 dots per inch

        assertThat(Scanner.read(Camera.png(screen.content()))).isEqualTo(link.toString());
        assertThat(Scanner.read(Camera.svg(paper.content(), 500))).isEqualTo(link.toString());
        assertThat(Scanner.read(Camera.png(label.content()))).isEqualTo(link.toString());
        assertThat(paper.moduleMillimetres().orElseThrow()).isBetween(0.49, 0.5);

        QrRenderer renderer = QrCode.renderer(design); // the core's port, for channels that send codes
        assertThat(renderer.png(link, 512)).isEqualTo(screen.content());
    }

    @Test
    void aLinkWithATokenPrintsFrom18MillimetresOn() {
        assertThat(QrCode.of(Links.LINK).svg(QrSize.millimetres(18)).modules()).isEqualTo(45);
    }
}
