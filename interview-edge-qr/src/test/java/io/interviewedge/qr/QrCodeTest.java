package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.share.QrRenderer;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Scanner;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"Gespräch", "مقابلة", "面接へようこそ", "🚀 🎉"})
    void textOutsideAsciiSurvives(String text) {
        QrCode code = Codes.ofText(text, ErrorCorrection.MEDIUM);

        assertThat(Scanner.read(Camera.png(code.png(300)))).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void theLargestTextFitsAndOneMoreCharacterIsRefusedWithTheLimit(ErrorCorrection level) {
        String fits = "x".repeat(level.capacity());

        assertThat(Codes.ofText(fits, level).size()).isEqualTo(177);
        assertThatExceptionOfType(QrContentTooLongException.class)
                .isThrownBy(() -> Codes.ofText(fits + "x", level))
                .withMessageContaining("has " + (level.capacity() + 1) + " bytes")
                .withMessageContaining("at most " + level.capacity())
                .satisfies(refused -> {
                    assertThat(refused.length()).isEqualTo(level.capacity() + 1);
                    assertThat(refused.limit()).isEqualTo(level.capacity());
                });
    }

    @ParameterizedTest
    @EnumSource
    void theLargestTextOutsideAsciiIsOneByteShorter(ErrorCorrection level) {
        String fits = "é" + "x".repeat(level.capacity() - 3);

        assertThat(Codes.ofText(fits, level).size()).isEqualTo(177);
        assertThatExceptionOfType(QrContentTooLongException.class)
                .isThrownBy(() -> Codes.ofText(fits + "x", level))
                .satisfies(refused -> assertThat(refused.limit()).isEqualTo(level.capacity() - 1));
    }

    @Test
    void aLinkThatIsTooLongIsRefusedWithoutShowingIt() {
        URI link = Links.ofLength(2_400);

        assertThatExceptionOfType(QrContentTooLongException.class)
                .isThrownBy(() -> QrCode.of(link))
                .withMessage("the content has 2400 bytes in UTF-8; a QR code with medium error correction holds at most"
                        + " 2331 of them: use a shorter link or less error correction (low holds 2953)");
    }

    @Test
    void anEmptyLinkIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> QrCode.of(URI.create("")))
                .withMessage("content is blank; it is required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\0b", "a\u007Fb", "a\u0085b", "a\u2028b", "a\uD83Db", "a\uDE80b"})
    void textThatIsNotOneWellFormedLineIsRefusedWithItsPlace(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Codes.ofText(text, ErrorCorrection.LOW))
                .withMessageStartingWith(String.format(
                        java.util.Locale.ROOT, "content contains U+%04X at index 1", (int) text.charAt(1)));
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
