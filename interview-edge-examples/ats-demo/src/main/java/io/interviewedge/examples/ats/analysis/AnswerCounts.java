package io.interviewedge.examples.ats.analysis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The counts for one answer.
 *
 * @param words the number of words
 * @param distinctWords how many different ones
 * @param sentences pieces that end with a full stop, question mark, exclamation mark or line break
 * @param numbers words that contain a digit
 * @param reasoning the different reasoning words that occur
 * @param experience the different experience words that occur
 * @param expected how many different long words the model answer has; 0 without a model answer
 * @param found how many of those occur in the answer
 * @param longWords how many different words of at least eight letters
 */
record AnswerCounts(
        int words,
        int distinctWords,
        int sentences,
        int numbers,
        Set<String> reasoning,
        Set<String> experience,
        int expected,
        int found,
        int longWords) {

    private static final int KEYWORD_LETTERS = 5;
    private static final int LONG_WORD_LETTERS = 8;

    static AnswerCounts of(String answer, @Nullable String modelAnswer) {
        List<String> words = Words.of(answer);
        Set<String> distinct = Words.distinct(words);
        Set<String> expected =
                Words.atLeast(KEYWORD_LETTERS, modelAnswer == null ? Set.of() : Words.distinct(Words.of(modelAnswer)));
        return ofLength(words.size(), distinct.size(), Words.sentences(answer))
                .reasoning(Words.common(WordLists.REASONING, distinct))
                .experience(Words.common(WordLists.EXPERIENCE, distinct), (int)
                        words.stream().filter(Words::hasDigit).count())
                .keywords(expected.size(), Words.common(expected, distinct).size())
                .longWords(Words.atLeast(LONG_WORD_LETTERS, distinct).size());
    }

    /** Counts with only the length set. */
    static AnswerCounts ofLength(int words, int distinctWords, int sentences) {
        return new AnswerCounts(words, distinctWords, sentences, 0, Set.of(), Set.of(), 0, 0, 0);
    }

    AnswerCounts reasoning(Set<String> reasoning) {
        return new AnswerCounts(
                words, distinctWords, sentences, numbers, reasoning, experience, expected, found, longWords);
    }

    AnswerCounts experience(Set<String> experience, int numbers) {
        return new AnswerCounts(
                words, distinctWords, sentences, numbers, reasoning, experience, expected, found, longWords);
    }

    AnswerCounts keywords(int expected, int found) {
        return new AnswerCounts(
                words, distinctWords, sentences, numbers, reasoning, experience, expected, found, longWords);
    }

    AnswerCounts longWords(int longWords) {
        return new AnswerCounts(
                words, distinctWords, sentences, numbers, reasoning, experience, expected, found, longWords);
    }

    double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** The share of words that are not repetitions, from 0 to 1. */
    double variety() {
        return words == 0 ? 0 : (double) distinctWords / words;
    }
}
