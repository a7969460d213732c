package io.interviewedge.examples.ats.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void anyOfThreeDelimitersPartsTheCells(String delimiter) throws UnreadableFileException {
        String text = "Name;E-Mail;Shoe size\n\"Lovelace, Ada; \"\"Countess\"\"\";ada@example.com;38\n";
        // What is quoted keeps its delimiters.
        CsvLines file = CsvLines.of(replaceOutsideQuotes(text, delimiter), 10);

        assertThat(file.lines()).hasSize(1);
        assertThat(file.lines().get(0).cell(Column.EMAIL)).isEqualTo("ada@example.com");
        assertThat(file.lines().get(0).cell(Column.NAME)).isEqualTo("Lovelace, Ada; \"Countess\"");
        assertThat(file.lines().get(0).isRagged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"EMAIL", "' e-mail '", "Email Address", "Candidate Email"})
    void columnsHaveTheNamesThatPeopleGiveThem(String name) throws UnreadableFileException {
        assertThat(CsvLines.of(name + "\na@b.example\n", 10).lines().get(0).cell(Column.EMAIL))
                .isEqualTo("a@b.example");
    }

    @Test
    void linesKeepTheirNumbersAcrossBlankLinesAndCellsOfSeveralLines() throws UnreadableFileException {
        CsvLines file = CsvLines.of("email,name\r\n\r\na@b.example,\"A\nB\"\r\n\r\nc@d.example,C", 10);

        assertThat(file.lines()).extracting(CsvLines.Line::number).containsExactly(3L, 6L);
    }

    @Test
    void linesOfEmptyCellsThatSpreadsheetsLeaveAtTheEndAreNone() throws UnreadableFileException {
        CsvLines file = CsvLines.of("email,name\na@b.example,A\n,\n , \n", 10);

        assertThat(file.lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'email,name\na@b.example,A\nc@d.example,\"C\n'|line 3", "'email\na\n\n\"b\"x\nc\n'|line 4"})
    void aQuotationMarkThatDoesNotMatchIsNamedWithItsLine(String text, String line) {
        assertThatThrownBy(() -> CsvLines.of(text, 10)).hasMessageContaining(line);
    }

    @Test
    void aLineWithMoreOrFewerCellsIsRagged() throws UnreadableFileException {
        CsvLines file = CsvLines.of("email,name\na@b.example\na@b.example,A,x\na@b.example,A\n", 10);

        assertThat(file.lines()).extracting(CsvLines.Line::isRagged).containsExactly(true, true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'name,phone\nAda,1\n'|There is no column \"email\"",
                "'email,e-mail\na@b,c@d\n'|Two columns hold the email",
                "'email\n'|no candidates",
                "'\n'|There is no column",
                "'email\n\"a@b.example\n'|quotation marks",
                "'email\n\"a@b\"x\n'|quotation marks",
                "'email\na\nb\nc\nd\n'|more than 3 candidates",
            })
    void aFileThatCannotBeReadIsNamed(String text, String problem) {
        assertThatThrownBy(() -> CsvLines.of(text, 3))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(problem);
    }

    private static String replaceOutsideQuotes(String text, String delimiter) {
        StringBuilder replaced = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            replaced.append(c == ';' && !quoted ? delimiter : String.valueOf(c));
        }
        return replaced.toString();
    }
}
