package io.interviewedge.examples.ats.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedTextTest {

    private static final String TEXT = "email,name\nzoe@example.com,Zoë Müller\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "windows-1252, ''"})
    void theEncodingIsFoundOut(String charset, String mark) throws Exception {
        assertThat(UploadedText.of((mark + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001a\n",
                "PK\u0003\u0004",
                "%PDF-1.7",
                "\u00FF\u00D8\u00FF\u00E0",
                "GIF89a",
                "email\u0000"
            })
    void whatIsNoTextIsNamed(String bytes) {
        assertThatThrownBy(() -> UploadedText.of(bytes.getBytes(Charset.forName("ISO-8859-1"))))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("whatever its name says");
    }

    /** Nobody would notice a name with a missing character. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00EF\u00BB\u00BFemail\nZo\u00EB", "\u00FF\u00FEe\u0000\u0000\u00D8x", "email\nZo\u0081"})
    void whatIsBrokenInItsEncodingIsNotRepairedInSilence(String bytes) {
        assertThatThrownBy(() -> UploadedText.of(bytes.getBytes(Charset.forName("ISO-8859-1"))))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThatThrownBy(() -> UploadedText.of(new byte[0])).hasMessageContaining("The file is empty");
    }
}
