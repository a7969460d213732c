package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples from the plural rules of the Unicode CLDR. */
class PluralsTest {

    @ParameterizedTest
    @CsvSource({
        "en, 0, other",
        "en, 1, one",
        "en, 2, other",
        "de, 0, other",
        "de, 1, one",
        "de, 101, other",
        "fr, 0, one",
        "fr, 1, one",
        "fr, 2, other",
        "fr, 1000000, many",
        "fr, 1000001, other",
        "es, 0, other",
        "es, 1, one",
        "es, 2, other",
        "es, 2000000, many",
        "pt, 0, one",
        "pt, 1, one",
        "pt, 2, other",
        "pt, 1000000, many",
        "hi, 0, one",
        "hi, 1, one",
        "hi, 2, other",
        "zh, 0, other",
        "zh, 1, other",
        "zh, 2, other",
        "ar, 0, zero",
        "ar, 1, one",
        "ar, 2, two",
        "ar, 3, few",
        "ar, 10, few",
        "ar, 11, many",
        "ar, 99, many",
        "ar, 100, other",
        "ar, 102, other",
        "ar, 103, few",
        "ar, 110, few",
        "ar, 111, many",
        "ar, 1000, other",
        "ru, 1, one",
        "ru, 2, few",
        "ru, 5, many",
        "ru, 11, many",
        "ru, 12, many",
        "ru, 21, one",
        "ru, 22, few",
        "ru, 111, many",
        "ru, 1001, one",
        "pl, 1, one",
        "pl, 2, few",
        "pl, 5, many",
        "pl, 12, many",
        "pl, 21, many",
        "pl, 22, few",
        "hr, 1, one",
        "hr, 3, few",
        "hr, 5, other",
        "hr, 21, one",
        "cs, 1, one",
        "cs, 4, few",
        "cs, 5, other",
        "cs, 22, other",
        "ro, 0, few",
        "ro, 1, one",
        "ro, 19, few",
        "ro, 20, other",
        "ro, 101, few",
        "he, 1, one",
        "he, 2, two",
        "he, 3, other",
        "nl, 1, one",
        "nl, 2, other"
    })
    void aNumberHasTheFormOfItsLanguage(String language, long number, String form) {
        assertThat(Plurals.form(language, number)).isEqualTo(form);
    }
}
