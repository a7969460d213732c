package io.interviewedge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** The code about text messages in docs/channels.md stands here word for word, and runs. */
class SmsGuideTest {

    @Test
    void channelsAreBuiltWithoutConnecting() {
        String token = "secret";

        SmsChannel twilio = SmsChannel.of(TwilioGateway.of("AC0123", token, "+15005550006"));

        SmsChannel other = SmsChannel.of(HttpGateway.json(URI.create("https://sms.example.com/v1/messages"))
                .header("Authorization", "Bearer " + token)
                .fields("to", "text")
                .constant("from", "Example Ltd")
                .receipt("message.id")
                .build());

        assertThat(twilio.id()).isEqualTo(other.id()).isEqualTo("sms");
        assertThat(twilio.toString() + other).contains("sms.example.com").doesNotContain(token);
    }
}
