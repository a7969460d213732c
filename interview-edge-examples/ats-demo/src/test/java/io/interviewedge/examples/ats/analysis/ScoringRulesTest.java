package io.interviewedge.examples.ats.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringRulesTest {

    @ParameterizedTest(name = "{0} words, {1} of them distinct: {2}")
    @CsvSource({
        "100, 100, 10",
        "100, 25, 8.5",
        "25, 25, 6.5",
        "5, 5, 0.925",
        "450, 450, 8.5",
        "600, 600, 7",
        "2000, 2000, 7"
    })
    void communicationIsLengthAndVariety(int words, int distinct, double score) {
        assertThat(ScoringRules.score("communication", AnswerCounts.ofLength(words, distinct, 1)))
                .isEqualTo(score);
    }

    @ParameterizedTest(name = "{0} words in {1} sentences: {2}")
    @CsvSource({"120, 8, 10", "120, 30, 6.5", "180, 4, 3", "220, 10, 10"})
    void clarityIsSentencesOfReadableLength(int words, int sentences, double score) {
        assertThat(ScoringRules.score("clarity", AnswerCounts.ofLength(words, words, sentences)))
                .isEqualTo(score);
    }

    @ParameterizedTest(name = "{0} of {1} keywords: {2}")
    @CsvSource({"3, 10, 10", "10, 10, 10", "0, 10, 0"})
    void techDepthIsTheModelAnswersWords(int found, int expected, double score) {
        AnswerCounts counts = AnswerCounts.ofLength(50, 50, 5).keywords(expected, found);

        assertThat(ScoringRules.score("tech_depth", counts)).isEqualTo(score);
    }

    @Test
    void withoutAModelAnswerTechDepthIsLongWords() {
        AnswerCounts counts = AnswerCounts.ofLength(50, 50, 5).longWords(6);

        assertThat(ScoringRules.score("tech_depth", counts)).isEqualTo(5);
    }

    @Test
    void problemSolvingIsReasoningAndTheModelAnswersWords() {
        AnswerCounts counts = AnswerCounts.ofLength(50, 50, 5)
                .reasoning(Set.of("because", "if"))
                .keywords(10, 3);

        assertThat(ScoringRules.score("problem_solving", counts)).isEqualTo(7);
    }

    @Test
    void experienceIsItsWordsAndNumbers() {
        AnswerCounts counts = AnswerCounts.ofLength(50, 50, 5).experience(Set.of("i", "built", "we", "team"), 1);

        assertThat(ScoringRules.score("experience", counts)).isEqualTo(8.5);
    }
}
