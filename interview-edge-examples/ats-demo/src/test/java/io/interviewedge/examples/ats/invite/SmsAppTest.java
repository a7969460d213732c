package io.interviewedge.examples.ats.invite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsAppTest {

    @ParameterizedTest
    @CsvSource({
        "IOS, Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML like Gecko) Mobile/15E148",
        "IOS, Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML like Gecko) Version/18.5 Safari",
        "ANDROID, Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML like Gecko) Chrome/140.0.0.0 Mobile Safari",
        "OTHER, Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML like Gecko) Chrome/140.0.0.0 Safari"
    })
    void theBrowserTellsTheDevice(SmsApp app, String userAgent) {
        assertThat(SmsApp.onDevice(userAgent)).isEqualTo(app);
    }

    @Test
    void aBrowserThatSaysNothingGetsTheStandardsForm() {
        assertThat(SmsApp.onDevice(null)).isEqualTo(SmsApp.OTHER);
    }
}
