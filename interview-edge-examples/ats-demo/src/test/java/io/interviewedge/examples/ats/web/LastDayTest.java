package io.interviewedge.examples.ats.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastDayTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 2027-01-31T23:59:59.999Z",
        "2028-02-29, 2028-02-29T23:59:59.999Z",
        "2026-11-27, 2026-11-27T23:59:59.999Z",
        "9999-12-31, 9999-12-31T23:59:59.999Z",
    })
    void aDayEndsWithItsLastMillisecond(String typed, Instant end) {
        assertThat(LastDay.end("expires", typed, NOW)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "+12345-06-07", "+999999999-12-31"})
    void aDayThatNoLinkReachesIsNamedWithTheLastOne(String typed) {
        assertThatThrownBy(() -> LastDay.end("expires", typed, NOW))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("\"" + typed + "\"")
                .hasMessageContaining("9999-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-26", "0000-01-01", "-0001-12-31", "-999999999-01-01", "1900-01-00", "0001-01-01"})
    void aDayThatIsOverOrNeverWasIsNamed(String typed) {
        assertThatThrownBy(() -> LastDay.end("expires", typed, NOW))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("\"" + typed + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-30",
                "2027-02-29",
                "2027-13-01",
                "10000-01-01",
                "+1000000000-01-01",
                "99999999999999999999",
                "31.01.2027",
                "01/31/2027",
                "2027/01/31",
                "2027-1-31",
                "46418",
                "9999-12-31T23:59:59-18:00",
                "2027-01-31T00:00:00Z",
                "31 Jan 2027",
                "tomorrow",
                "",
            })
    void anythingElseIsNotGuessed(String typed) {
        assertThatThrownBy(() -> LastDay.end("expires", typed, NOW))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("\"" + typed + "\" is not a date; write one like 2027-01-31");
    }

    @Test
    void aLongCellIsNotRepeatedWhole() {
        assertThatThrownBy(() -> LastDay.end("expires", "9".repeat(100_000), NOW))
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(200);
    }
}
