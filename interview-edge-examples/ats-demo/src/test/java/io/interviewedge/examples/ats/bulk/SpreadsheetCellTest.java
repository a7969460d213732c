package io.interviewedge.examples.ats.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ada Lovelace", "ada+jobs@example.com", "A-Z = all", "O'Neill; Ada", "Müller, Jörg - Köln"})
    void whatIsNoFormulaStaysAsItIs(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "=1+1 ~ '=1+1",
                "+44 20 7946 0958 ~ '+44 20 7946 0958",
                "-2 ~ '-2",
                "@SUM(A1) ~ '@SUM(A1)",
                "＝1 ~ '＝1",
                "Ada;=HYPERLINK(\"x\") ~ Ada;’=HYPERLINK(\"x\")",
                "Ada;\"=cmd|x ~ Ada;\"’=cmd|x",
                "Ada; '=cmd ~ Ada; '’=cmd",
                "Ada|\u00A0\u200B+1 ~ Ada|\u00A0\u200B’+1",
                "Ada, =1 ~ Ada, ’=1",
                "Ada; ;-1;+2 ~ Ada; ;’-1;’+2",
            })
    void aFormulaIsTextWhereverACellMayBegin(String text, String shown) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "Ada\n=1", " =1"})
    void whiteSpaceHidesNone(String text) {
        assertThat(SpreadsheetCell.of(text)).containsAnyOf("'", "’").doesNotContainPattern("(^|[\\s])=1");
    }
}
