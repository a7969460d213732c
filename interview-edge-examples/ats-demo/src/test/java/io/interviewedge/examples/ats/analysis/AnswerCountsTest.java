package io.interviewedge.examples.ats.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerCountsTest {

    @Test
    void everythingIsCountedOnce() {
        AnswerCounts counts = AnswerCounts.of(
                "I built a cache because it was slow. Because! 2 times, 3 users.", "A cache with eviction");

        assertThat(counts.words()).isEqualTo(13);
        assertThat(counts.distinctWords()).isEqualTo(12);
        assertThat(counts.sentences()).isEqualTo(3);
        assertThat(counts.numbers()).isEqualTo(2);
        assertThat(counts.reasoning()).containsExactly("because");
        assertThat(counts.experience()).containsExactly("built", "i", "users");
        assertThat(counts.expected()).isEqualTo(2);
        assertThat(counts.found()).isEqualTo(1);
    }

    @Test
    void anEmptyAnswerCountsNothing() {
        AnswerCounts counts = AnswerCounts.of(" \n ", null);

        assertThat(counts.words()).isZero();
        assertThat(counts.wordsPerSentence()).isZero();
        assertThat(counts.variety()).isZero();
        assertThat(counts.expected()).isZero();
    }
}
