package io.interviewedge.examples.ats.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

class UploadLimitTest {

    @ParameterizedTest
    @CsvSource({"10MB, 10 MB", "512KB, 512 KB", "1536KB, 1536 KB", "1GB, 1024 MB"})
    void isToldAsItWasSet(String setting, String text) {
        assertThat(new UploadLimit(DataSize.parse(setting)).text()).isEqualTo(text);
    }

    @Test
    void isToldToWhoeverSentAFileAndToNobodyElse() {
        UploadLimit limit = new UploadLimit(DataSize.ofMegabytes(3));
        Problem tooLarge = Problems.of(HttpStatus.CONTENT_TOO_LARGE);
        Problem notFound = Problems.of(HttpStatus.NOT_FOUND);

        assertThat(limit.explain("/bulk", tooLarge).detail()).contains("The limit is 3 MB");
        assertThat(limit.explain("/i/x/questions/1", tooLarge)).isEqualTo(tooLarge);
        assertThat(limit.explain("/bulk", notFound)).isEqualTo(notFound);
    }
}
