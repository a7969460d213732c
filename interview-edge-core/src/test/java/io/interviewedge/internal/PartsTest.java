package io.interviewedge.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void aPartTakesThePlaceOfTheOneBefore() {
        Parts parts = Parts.none().with(String.class, "first").with(String.class, "second");

        assertThat(parts.get(String.class)).isEqualTo("second");
        assertThat(parts.all(String.class)).containsExactly("second");
    }

    @Test
    void partsOfOneTypeKeepTheirOrder() {
        Parts parts = Parts.none().and(String.class, "first").and(String.class, "second");

        assertThat(parts.all(String.class)).containsExactly("first", "second");
        assertThat(parts.all(Integer.class)).isEmpty();
    }

    @Test
    void addingAPartLeavesTheOriginalAsItWas() {
        Parts original = Parts.none().with(String.class, "first");

        original.with(String.class, "second").and(Integer.class, 3);

        assertThat(original.get(String.class)).isEqualTo("first");
        assertThat(original.find(Integer.class)).isEmpty();
    }

    @Test
    void aPartThatIsMissingIsNamed() {
        assertThatThrownBy(() -> Parts.none().get(String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no String");
    }

    @Test
    void allOfATypeAreReplacedInTheirOrder() {
        Parts parts =
                Parts.none().with(Integer.class, 1).and(String.class, "first").and(String.class, "second");

        assertThat(parts.replaceAll(String.class, text -> text + "!").all(String.class))
                .containsExactly("first!", "second!");
        assertThat(parts.replaceAll(Long.class, number -> number + 1).all(Long.class))
                .isEmpty();
    }
}
