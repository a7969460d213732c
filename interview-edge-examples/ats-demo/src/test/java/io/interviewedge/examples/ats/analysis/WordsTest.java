package io.interviewedge.examples.ats.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void aWordIsARunOfLettersDigitsAndApostrophesInLowerCase() {
        assertThat(Words.of("I didn't, in 2024: it's THE trade-off!"))
                .containsExactly("i", "didn't", "in", "2024", "it's", "the", "trade", "off");
    }

    @Test
    void wordsOfEveryScriptCount() {
        assertThat(Words.of("Straße مرحبا e\u0301te\u0301 👩🏽‍💻"))
                .containsExactly("straße", "مرحبا", "e\u0301te\u0301");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'   ', 0",
        "'...', 0",
        "One, 1",
        "One. Two! Three?, 3",
        "'Version 1.5 is out.', 1",
        "'One... and two', 2",
        "'مرحبا؟ نعم.', 2"
    })
    void sentencesEndWithTheirMarks(String text, int sentences) {
        assertThat(Words.sentences(text)).isEqualTo(sentences);
    }

    @Test
    void linesOfAListAreSentencesToo() {
        assertThat(Words.sentences("- measure\n- change\r\n- measure again")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "?!", "\n", " ", "a", "'", "1.", "\u0301"})
    void theTimeGrowsWithTheTextWhateverItRepeats(String piece) {
        String text = piece.repeat(300_000) + "x";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Words.sentences(text);
            Words.of(text);
        });
    }
}
