package io.interviewedge.question;

import static io.interviewedge.question.ChoiceTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidAnswerException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericTest {

    private final Numeric any = Numeric.any();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 4",
                "' 4 ' | 4",
                "007 | 7",
                "3.50 | 3.5",
                "3,5 | 3.5",
                "'.5' | 0.5",
                "',5' | 0.5",
                "-2,0 | -2",
                "−2 | -2",
                "+2 | 2",
                "-0 | 0",
                "0,125 | 0.125",
                "1.125 | 1.125",
                "12345.678 | 12345.678",
                "52000 | 52000",
                "52 000 | 52000",
                "52\u00A0000 | 52000",
                "52\u202F000,50 | 52000.5",
                "52'000 | 52000",
                "52’000.5 | 52000.5",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "52.000,00 | 52000",
                "52,000.00 | 52000",
                "5,20,000 | 520000",
                "４２ | 42",
                "٣٫٥ | 3.5",
                "٥٢٬٠٠٠ | 52000",
                "५२ | 52",
                "\u200E42\u200F | 42",
                "100 | 100",
                "123456789012345.123456 | 123456789012345.123456",
                "'' | ''",
                "' ' | ''"
            })
    void aNumberIsReadAsPeopleWriteIt(String written, String stored) {
        assertThat(any.canonical("q", written)).isEqualTo(stored);
        assertThat(any.canonical("q", stored)).as("it stays as it is").isEqualTo(stored);
    }

    /** Thousands to one reader, three decimals to another. */
    @ParameterizedTest
    @ValueSource(strings = {"52.000", "52,000", "1,250", "1.250", "1,125", "-1,250"})
    void whatCouldBeTwoNumbersIsRefused(String written) {
        assertRefusedAnswer(any, written, "is not a number, or could be read as two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four",
                "4 weeks",
                "1e3",
                "0x10",
                "1/2",
                "NaN",
                "--1",
                "-",
                "1-2",
                ".",
                "1.",
                "1 2",
                "1.2.3",
                "1,23,4",
                "1,234.567.8",
                "12,34,567.8.9",
                "4\n5",
                "²",
                "½",
                "?"
            })
    void whatIsNoNumberIsRefusedWithoutRepeatingIt(String written) {
        assertRefusedAnswer(any, written, "is not a number, or could be read as two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "0.1234567", "-1234567890123456"})
    void moreDigitsThanAreKeptAreRefused(String written) {
        assertRefusedAnswer(any, written, "has too many digits");
    }

    @Test
    void aVeryLongTextIsNoNumber() {
        assertRefusedAnswer(any, "1".repeat(1_000_000), "is not a number");
    }

    @Test
    void boundsBelongToTheRange() {
        Numeric weeks = Numeric.between(0, 52);

        assertThat(weeks.canonical("q", "0")).isEqualTo("0");
        assertThat(weeks.canonical("q", "52,00")).isEqualTo("52");
        assertRefusedAnswer(weeks, "52.1", "is out of range; send a number from 0 up to 52");
        assertRefusedAnswer(weeks, "-1", "is out of range");
        assertRefusedAnswer(Numeric.atLeast(18), "17.9", "is out of range; send a number from 18");
    }

    @Test
    void equalBoundsMakeEqualQuestions() {
        assertThat(Numeric.between(new BigDecimal("0.50"), new BigDecimal("1E+2")))
                .isEqualTo(Numeric.between(new BigDecimal("0.5"), new BigDecimal("100.0")));
    }

    @Test
    void peopleReadTheUnit() {
        assertThat(Numeric.between(0, 52).unit("weeks").shown("4")).isEqualTo("4 weeks");
        assertThat(Numeric.between(0, 52).unit("weeks").shown("")).isEmpty();
        assertThat(any.shown("4")).isEqualTo("4");
    }

    /** A node of an earlier version takes it for a text. */
    @Test
    void anAnswerThatIsNoNumberIsShownAsItIs() {
        assertThat(any.unit("weeks").shown("about a month")).isEqualTo("about a month");
    }

    @Test
    void badNumbersAreRefusedByName() {
        assertRefused("number", () -> Numeric.between(1, 1));
        assertRefused("number", () -> Numeric.between(2, 1));
        assertRefused("number", () -> Numeric.atLeast(Long.MAX_VALUE));
        assertRefused("number", () -> Numeric.between(new BigDecimal("1E-7"), BigDecimal.ONE));
        assertRefused("number", () -> Numeric.between(BigDecimal.ONE, new BigDecimal("1E+2147483647")));
        assertRefused("number", () -> Numeric.between(new BigDecimal("1E-2147483647"), BigDecimal.ONE));
        assertRefused("unit", () -> any.unit("two\nlines"));
        assertRefused("unit", () -> any.unit(" "));
        assertRefused("unit", () -> any.unit("x".repeat(Numeric.MAX_UNIT_LENGTH + 1)));
    }

    private static void assertRefusedAnswer(Numeric number, String written, String problem) {
        assertThatThrownBy(() -> number.canonical("q", written))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageStartingWith("the answer to question \"q\" " + problem);
    }
}
