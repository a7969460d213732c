package io.interviewedge.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "Zoë Ångström", "👩‍💻 أدا", "e\u0301", "名前"})
    void aLineOfAnyScriptStaysAsItIs(String line) {
        assertThat(TextRules.line("name", line, 200)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\rb", "a\nb", "a\tb", "a\u0000b", "a\u001Bb", "a\u007Fb", "a\u0085b", "a\u2028b", "a\uD83Db"})
    void aLineHasNoControlCharacterAndNoHalfCharacter(String line) {
        assertThatThrownBy(() -> TextRules.line("name", line, 200))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("name contains U+")
                .hasMessageContaining("at index 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada\n", "\r\nAda", "\n"})
    void aLineBreakIsRefusedEvenWhereItCouldBeTrimmed(String line) {
        assertThatThrownBy(() -> TextRules.line("name", line, 200)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void blanksAroundALineAreDropped() {
        assertThat(TextRules.line("name", " Ada \u3000", 200)).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\u00A0",
                "\u1680",
                "\u2007",
                "\u202F",
                "\u205F",
                "\u3000",
                "\u00AD",
                "\u034F",
                "\u115F",
                "\u1160",
                "\u17B4",
                "\u180E",
                "\u200B",
                "\u2060",
                "\u2064",
                "\u2800",
                "\u3164",
                "\uFEFF",
                "\uFFA0",
                "\uD834\uDD59"
            })
    void whatIsBlankAroundALineIsDropped(String blank) {
        assertThat(TextRules.line("name", blank + "Ada" + blank + "L." + blank + blank, 200))
                .isEqualTo("Ada" + blank + "L.");
        assertThat(TextRules.identifier("email", blank + "a@b.de" + blank, 200)).isEqualTo("a@b.de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200C",
                "\u200D",
                "\u200E",
                "\u200F",
                "\u061C",
                "\u202A",
                "\u202C",
                "\u202E",
                "\u2066",
                "\u2069",
                "\u180B",
                "\uFE0F",
                "\uDB40\uDC7F",
                "\uDB40\uDD00"
            })
    void whatActsOnItsNeighboursStaysInALineAndGoesFromAnIdentifier(String mark) {
        assertThat(TextRules.line("name", mark + "Ada" + mark, 200)).isEqualTo(mark + "Ada" + mark);
        assertThat(TextRules.identifier("email", mark + "a@b.de" + mark, 200)).isEqualTo("a@b.de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202F",
                "\u200B",
                "\uFEFF",
                "\u2060",
                "\u200E",
                "\u00AD",
                "\u180E",
                "\u2800",
                "\u3164",
                "\u115F",
                "\uFE0F",
                "\u200D\u200C",
                "\u2067\u2069",
                "\uDB40\uDC41",
                "\u3000 \u00A0"
            })
    void aLineThatShowsNothingIsBlankAndNotGiven(String nothing) {
        assertThatThrownBy(() -> TextRules.line("name", nothing, 200)).hasMessage("name is blank; it is required");
        assertThatThrownBy(() -> TextRules.identifier("name", nothing, 200))
                .hasMessage("name is blank; it is required");
        assertThat(TextRules.given(nothing)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0600", "\u06DD", "\u070F", "\u08E2", "\uD804\uDCBD", "👩‍💻", "辻\uDB40\uDD00", "\u0301", "ㅤ김"
            })
    void whatShowsSomethingIsNotBlank(String sign) {
        assertThat(TextRules.line("name", sign, 200)).isNotEmpty();
        assertThat(TextRules.given(sign)).isEqualTo(sign);
    }

    @Test
    void aLineIsNotBlank() {
        assertThatThrownBy(() -> TextRules.line("name", " \u2003", 200)).hasMessage("name is blank; it is required");
    }

    @Test
    void aLineThatIsTooLongSaysHowLongItMayBe() {
        assertThatThrownBy(() -> TextRules.line("name", "a".repeat(10_000), 200))
                .hasMessage("name has 10000 characters; at most 200 are allowed");
    }

    @Test
    void proseKeepsItsLineBreaksTabsAndBlanks() {
        String prose = "  one\r\n\ttwo\n👩‍💻 \u202Bأدا\u202C e\u0301\r";

        assertThat(TextRules.prose("text", prose, 200)).isEqualTo(prose);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B[31m", "\u009B", "\uDC00\uD800"})
    void proseRefusesOtherControlCharactersByName(String prose) {
        assertThatThrownBy(() -> TextRules.prose("text", prose, 200))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("text contains U+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE"})
    void whatUnicodeReservesForAProgramsOwnUseIsKept(String noncharacter) {
        String text = "a" + noncharacter + "b";

        assertThat(TextRules.line("name", text, 200)).isEqualTo(text);
        assertThat(TextRules.prose("text", text, 200)).isEqualTo(text);
        assertThat(TextRules.toProse(text, 200)).isEqualTo(text);
        assertThat(TextRules.isProse(text)).isTrue();
    }

    @Test
    void whatIsNotProseIsReplacedWhereTextMustNotBeRefused() {
        assertThat(TextRules.toProse("a\tb\u0000c\uD83Dd\uDE80 \uD83D\uDE80", 200))
                .isEqualTo("a\tb\uFFFDc\uFFFDd\uFFFD \uD83D\uDE80");
    }

    @Test
    void textThatMustNotBeRefusedIsCutBetweenCharactersNotInsideOne() {
        assertThat(TextRules.toProse("abc\uD83D\uDE80", 4)).isEqualTo("abc");
        assertThat(TextRules.toProse("abc\uD83D\uDE80", 5)).isEqualTo("abc\uD83D\uDE80");
    }
}
