package io.interviewedge.examples.ats.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static String shown(String text, String... quotes) {
        return MarkedText.of(text, List.of(quotes)).pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void everyPlaceOfAQuoteIsMarked() {
        assertThat(shown("I measure, and then I measure.", "I measure"))
                .isEqualTo("[I measure], and then [I measure].");
    }

    @Test
    void quotesThatOverlapShareAMark() {
        assertThat(shown("one two three four", "one two", "two three")).isEqualTo("[one two three] four");
    }

    @Test
    void aQuoteWithinAQuoteIsPartOfItsMark() {
        assertThat(shown("one two three", "one two three", "two")).isEqualTo("[one two three]");
    }

    @Test
    void aQuoteIsFoundLetterForLetterOnly() {
        assertThat(shown("One. (two)", "one", "O.e", "two )")).isEqualTo("One. (two)");
    }

    @Test
    void anEmptyQuoteMarksNothing() {
        assertThat(shown("one", "")).isEqualTo("one");
    }

    @Test
    void theLastWordCanBeMarked() {
        assertThat(shown("one 🙂", "🙂")).isEqualTo("one [🙂]");
    }
}
