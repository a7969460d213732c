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
