package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.share.ErrorCorrection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTextTest {

    private static final int BLACK = 0;
    private static final int WHITE = 255;

    @ParameterizedTest
    @EnumSource
    void itIsReadInWhiteOnBlack(ErrorCorrection level) {
        String text = QrCode.of(Links.LINK, level).terminal();

        assertThat(Scanner.read(Picture.ofTerminal(text, WHITE, BLACK).enlarged(6)))
                .isEqualTo(Links.LINK.toString());
    }

    @ParameterizedTest
    @EnumSource
    void itsOtherFormIsReadInBlackOnWhite(ErrorCorrection level) {
        String text = QrCode.of(Links.LINK, level).terminalOnLight();

        assertThat(Scanner.read(Picture.ofTerminal(text, BLACK, WHITE).enlarged(6)))
                .isEqualTo(Links.LINK.toString());
    }

    @Test
    void itHasTwoModuleRowsALineAndTheQuietZone() {
        String[] lines = QrCode.of(Links.LINK).terminal().split("\n", -1);

        assertThat(lines).hasSize(23).allSatisfy(line -> assertThat(line).hasSize(45));
        assertThat(lines[0]).isEqualTo("█".repeat(45));
        assertThat(lines[1]).isEqualTo("█".repeat(45));
        assertThat(lines[2]).startsWith("████ ").endsWith(" ████");
        assertThat(lines[21]).isEqualTo("█".repeat(45));
        assertThat(lines[22]).isEqualTo("▀".repeat(45));
    }
}
