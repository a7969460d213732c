package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTextTest {

    @ParameterizedTest
    @EnumSource
    void itIsReadInWhiteOnBlack(ErrorCorrection level) {
        String text = Codes.of(Links.LINK, level).terminal();

        assertThat(Scanner.read(Camera.enlarged(Pixels.ofTerminal(text, Pixels.WHITE, Pixels.BLACK), 6)))
                .isEqualTo(Links.LINK.toString());
    }

    @ParameterizedTest
    @EnumSource
    void itsOtherFormIsReadInBlackOnWhite(ErrorCorrection level) {
        String text = Codes.of(Links.LINK, level).terminalOnLight();

        assertThat(Scanner.read(Camera.enlarged(Pixels.ofTerminal(text, Pixels.BLACK, Pixels.WHITE), 6)))
                .isEqualTo(Links.LINK.toString());
    }

    @Test
    void eachLineHasTwoRowsOfModulesAndTheQuietZoneIsThere() {
        String[] lines = QrCode.of(Links.LINK).terminal().split("\n", -1);

        assertThat(lines).hasSize(23).allSatisfy(line -> assertThat(line).hasSize(45));
        assertThat(lines[0]).isEqualTo("█".repeat(45));
        assertThat(lines[1]).isEqualTo("█".repeat(45));
        assertThat(lines[2]).startsWith("████ ").endsWith(" ████");
        assertThat(lines[21]).isEqualTo("█".repeat(45));
        assertThat(lines[22]).isEqualTo("▀".repeat(45));
    }
}
