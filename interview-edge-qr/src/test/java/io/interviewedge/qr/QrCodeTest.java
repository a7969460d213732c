package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.share.QrRenderer;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Scanner;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QrCodeTest {

    @Test
    void anInviteLinkMakesACodeOf37ModulesWithMediumErrorCorrection() {
        QrCode code = QrCode.of(Links.LINK);

        assertThat(code.size()).isEqualTo(37);
        assertThat(code.sizeWithQuietZone()).isEqualTo(45);
        assertThat(code.design().errorCorrection()).isEqualTo(ErrorCorrection.MEDIUM);
    }

    @Test
    void everythingOutsideTheCodeIsLight() {
        QrCode code = QrCode.of(Links.LINK);

        assertThat(code.isDark(0, 0)).isTrue();
        assertThat(code.isDark(-1, 0)).isFalse();
        assertThat(code.isDark(0, -1)).isFalse();
        assertThat(code.isDark(37, 0)).isFalse();
        assertThat(code.isDark(0, 37)).isFalse();
    }

    @Test
    void moreErrorCorrectionMakesMoreModules() {
        assertThat(Codes.of(Links.LINK, ErrorCorrection.HIGH).size())
                .isGreaterThan(Codes.of(Links.LINK, ErrorCorrection.LOW).size());
    }

    @Test
    void aLinkWithOtherLettersIsEncodedInItsAsciiForm() {
        QrCode code = QrCode.of(URI.create("https://example.com/gespräch/1"));

        assertThat(Scanner.read(Camera.png(code.png(300)))).isEqualTo("https://example.com/gespr%C3%A4ch/1");
    }

    @ParameterizedTest
    @EnumSource
    void theLongestLinkFitsAndOneMoreCharacterIsRefusedWithTheLimit(ErrorCorrection level) {
        assertThat(Codes.of(Links.ofLength(level.capacity()), level).size()).isEqualTo(177);
        assertThatExceptionOfType(QrContentTooLongException.class)
                .isThrownBy(() -> Codes.of(Links.ofLength(level.capacity() + 1), level))
                .withMessageContaining("has " + (level.capacity() + 1) + " characters")
                .withMessageContaining("at most " + level.capacity())
                .satisfies(refused -> {
                    assertThat(refused.length()).isEqualTo(level.capacity() + 1);
                    assertThat(refused.limit()).isEqualTo(level.capacity());
                });
    }

    @Test
    void lessErrorCorrectionIsAdvisedAsLongAsItHelps() {
        assertThatThrownBy(() -> QrCode.of(Links.ofLength(2_953))).hasMessageContaining("or less error correction");
        assertThatThrownBy(() -> QrCode.of(Links.ofLength(2_954))).message().doesNotContain("less error correction");
    }

    @Test
    void aLinkThatIsTooLongIsRefusedWithoutShowingIt() {
        URI link = Links.ofLength(2_400);

        assertThatExceptionOfType(QrContentTooLongException.class)
                .isThrownBy(() -> QrCode.of(link))
                .withMessage("the link has 2400 characters; a QR code with medium error correction holds at most"
                        + " 2331 of them: use a shorter link or less error correction (low holds 2953)");
    }

    @Test
    void anEmptyLinkIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> QrCode.of(URI.create("")))
                .withMessage("link is empty; it is required");
    }

    @Test
    void itsNameForLogsDoesNotShowTheLink() {
        assertThat(QrCode.of(Links.LINK)).hasToString("QrCode[size=37, errorCorrection=MEDIUM]");
    }

    @Test
    void theRendererDrawsWhatTheCodeDraws() {
        QrRenderer renderer = QrCode.renderer();

        assertThat(renderer.png(Links.LINK, 256))
                .isEqualTo(QrCode.of(Links.LINK).png(256));
    }

    @Test
    void aRendererHasTheDesignItWasMadeWith() {
        assertThat(QrCode.renderer(QrDesign.STANDARD.errorCorrection(ErrorCorrection.HIGH))
                        .png(Links.LINK, 256))
                .isEqualTo(Codes.of(Links.LINK, ErrorCorrection.HIGH).png(256));
    }

    @Test
    void itsRunsAreTheDarkModulesThatTheLogoLeavesVisible() {
        QrCode code = QrCode.of(Links.LINK, QrDesign.STANDARD.logo(Codes.plainLogo(1, 1, 0xFF000000)));
        boolean[][] drawn = new boolean[code.size()][code.size()];
        for (QrCode.Run run : code.darkRuns()) {
            for (int column = run.column(); column < run.column() + run.length(); column++) {
                drawn[run.row()][column] = true;
            }
        }

        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                // 9 of 49 modules are the logo, and one on every side its frame.
                boolean covered = Math.abs(column - 24) <= 5 && Math.abs(row - 24) <= 5;
                assertThat(drawn[row][column]).isEqualTo(code.isDark(column, row) && !covered);
            }
        }
    }
}
