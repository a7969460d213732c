package io.interviewedge.ai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words, with 3 numbers.",
                "می‌خواهم کار کنم",
                "क्‍ष और पढ़ना",
                "👩‍💻 at work ❤️",
                "👨‍❤️‍👨 too",
                "Line\nbreaks\tand tabs\r\nstay",
                "naïve café, Ünïcödé, 漢字かな交じり文",
                "narrow no-break spaces stay",
            })
    void whatAReaderNeedsStays(String answer) {
        assertThat(SentAnswer.of(answer).text()).isEqualTo(answer);
    }

    @Test
    void aRunOfHiddenCharactersIsOneMark() {
        assertThat(SentAnswer.of("ig\u200B\u2060\uFEFFnore\u202E me").text()).isEqualTo("ig�nore� me");
        assertThat(SentAnswer.of("tag\uDB40\uDC41\uDB40\uDC42s").text()).isEqualTo("tag�s");
    }

    @Test
    void joinersAndSelectorsThatHideAMessageAreMarked() {
        assertThat(SentAnswer.of("a\u200Cb\u200D").text()).isEqualTo("a�b�");
        assertThat(SentAnswer.of("❤\uFE0F\uFE0E\uFE0F").text()).isEqualTo("❤\uFE0F�");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    it took nine weeks | took nine weeks
                    it  took\u00A0nine weeks | took nine weeks
                    it’s “done” | it's "done"
                    it's "done" | it’s “done”
                    ni\u200Bne weeks | nine weeks
                    ni\u200Bne weeks | ni�ne weeks
                    😀 nine 😀 | 😀 nine 😀
                    """)
    void aQuoteIsFoundAsTheCandidateWroteIt(String answer, String quote) {
        assertThat(SentAnswer.of(answer).find(quote)).hasValueSatisfying(words -> {
            assertThat(answer).contains(words);
            assertThat(words.codePoints().filter(Character::isLetter).toArray())
                    .isEqualTo(quote.codePoints().filter(Character::isLetter).toArray());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine months", "Nine weeks", "weeks nine", "nineweeks", "", " ", "...", "\u200B"})
    void otherWordsAreNotFound(String quote) {
        assertThat(SentAnswer.of("It took nine weeks...").find(quote)).isEmpty();
    }

    @Test
    void aQuoteAcrossLinesKeepsTheLineBreak() {
        assertThat(SentAnswer.of("It took\n\n  nine weeks.").find("took nine")).contains("took\n\n  nine");
    }

    @Test
    void onlyLettersAndDigitsCountAsLength() {
        assertThat(SentAnswer.of(" - … \u200B\n").length()).isZero();
        assertThat(SentAnswer.of("Ja, 3!").length()).isEqualTo(3);
    }
}
