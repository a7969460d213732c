package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.share.QrColours;
import io.interviewedge.share.QrDesign;
import io.interviewedge.share.QrImage;
import io.interviewedge.share.QrLogo;
import io.interviewedge.share.QrRenderer;
import io.interviewedge.share.QrSize;
import java.net.URI;
import java.util.Arrays;
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
    void aLinkWithATokenPrintsFrom18MillimetresOn() {
        QrImage smallest = QrCode.of(LINK).svg(QrSize.millimetres(18));

        assertThat(smallest.modules()).isEqualTo(45);
    }
}
