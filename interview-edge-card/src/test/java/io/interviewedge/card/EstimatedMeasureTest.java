package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimatedMeasureTest {

    private final EstimatedMeasure estimate = new EstimatedMeasure();
    private final CardFonts fonts = CardFonts.load();

    @ParameterizedTest
    @EnumSource
    void noAsciiLetterIsWiderThanEstimated(Typeface typeface) {
        for (char c = ' '; c < 0x7F; c++) {
            String text = String.valueOf(c).repeat(20);
            assertThat(estimate.width(text, typeface)).as(text).isGreaterThanOrEqualTo(fonts.width(text, typeface));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Größenwahn ÄÖÜß çéèêñ",
                "ŁÓDŹ Žluťoučký kůň",
                "Προγραμματιστής ΩΜΕΓΑ",
                "Старший инженер ЖЩШЮ",
                "مهندس برمجيات أول",
                "سسسسسسسسس",
                "מהנדסת תוכנה בכירה",
                "シニアエンジニア",
                "決済担当",
                "วิศวกรซอฟต์แวร์",
                "— “” … € ™ №"
            })
    void noScriptIsWiderThanEstimated(String text) {
        for (Typeface typeface : new Typeface[] {Typeface.PLAIN, Typeface.BOLD}) {
            assumeTrue(fonts.drawable(text, typeface).equals(text), "a font of this machine has it");
            assertThat(estimate.width(text, typeface)).isGreaterThanOrEqualTo(fonts.width(text, typeface));
        }
    }

    @ParameterizedTest
    @CsvSource({"Senior Backend Engineer, 1.35", "Registered Nurse, 1.35", "Gesundheits- und Krankenpflegerin, 1.35"})
    void theEstimateOfPlainWordsIsNotFarOff(String text, double mostTimes) {
        assertThat(estimate.width(text, Typeface.BOLD)).isLessThan(mostTimes * fonts.width(text, Typeface.BOLD));
    }
}
