package io.interviewedge.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameBasedIdTest {

    @Test
    void theSameTextHasTheSameIdWhichIsOfVersion8() {
        // SHA-256 of "abc" begins with ba7816bf 8f01cfea 414140de 5dae2223.
        assertThat(NameBasedId.of("abc"))
                .hasToString("ba7816bf-8f01-8fea-8141-40de5dae2223")
                .isEqualTo(NameBasedId.of("abc"))
                .returns(8, id -> id.version())
                .returns(2, id -> id.variant());
    }

    @Test
    void anotherTextHasAnother() {
        assertThat(NameBasedId.of("abd")).isNotEqualTo(NameBasedId.of("abc"));
        assertThat(NameBasedId.of("")).isNotEqualTo(NameBasedId.of(" "));
    }
}
