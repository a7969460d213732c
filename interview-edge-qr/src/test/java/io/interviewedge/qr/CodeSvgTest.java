package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Scanner;
import io.interviewedge.testsupport.Xml;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class CodeSvgTest {

    private final QrCode code = QrCode.of(Links.LINK);

    @ParameterizedTest
    @EnumSource
    void itIsRead(ErrorCorrection level) {
        String svg = Codes.of(Links.LINK, level).svg();

        assertThat(Scanner.read(Camera.enlarged(Pixels.ofSvg(svg), 6))).isEqualTo(Links.LINK.toString());
    }

    @Test
    void itsPathDrawsExactlyTheDarkModulesInsideTheQuietZone() {
        BufferedImage picture = Pixels.ofSvg(code.svg());

        assertThat(picture.getWidth()).isEqualTo(45);
        assertThat(Pixels.darkBounds(picture)).containsExactly(4, 4, 40, 40);
        for (int y = 0; y < 45; y++) {
            for (int x = 0; x < 45; x++) {
                assertThat(Pixels.colour(picture, x, y))
                        .isEqualTo(code.isDark(x - 4, y - 4) ? Pixels.BLACK : Pixels.WHITE);
            }
        }
    }

    @Test
    void itIsAnImageWithATitleAWhiteSquareAndOnePath() {
        Element svg = Xml.parse(code.svg());

        assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 45 45");
        assertThat(svg.getAttribute("shape-rendering")).isEqualTo("crispEdges");
        assertThat(Xml.children(svg)).extracting(Element::getLocalName).containsExactly("title", "rect", "path");
        assertThat(Xml.only(svg, "title").getTextContent()).isEqualTo("QR code");
        assertThat(Xml.only(svg, "rect").getAttribute("width")).isEqualTo("45");
        assertThat(Xml.only(svg, "rect").getAttribute("height")).isEqualTo("45");
        assertThat(Xml.only(svg, "rect").getAttribute("fill")).isEqualTo("#ffffff");
    }

    @Test
    void itHoldsNeitherTheLinkNorAStyle() {
        assertThat(code.svg())
                .doesNotContain(Links.TOKEN)
                .doesNotContain("careers")
                .doesNotContain("style");
    }

    @Test
    void itHasTheTitleOfItsDesignAsText() {
        QrCode titled = QrCode.of(Links.LINK, QrDesign.STANDARD.title("Gespräch <b> & \uFFFF Ende"));

        assertThat(Xml.only(Xml.parse(titled.svg()), "title").getTextContent()).isEqualTo("Gespräch <b> & \uFFFD Ende");
    }
}
