package io.interviewedge.examples.ats.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void whatASpreadsheetWouldRunIsText(String cell) {
        assertThat(SpreadsheetCell.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "a=b", "'x", "https://example.com"})
    void allElseStaysAsItIs(String cell) {
        assertThat(SpreadsheetCell.of(cell)).isEqualTo(cell);
    }
}
