package io.interviewedge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code about text messages in docs/channels.md stands here word for word, and runs. */
class SmsGuideTest {

    private static final Path GUIDE = Path.of("../docs/channels.md");
    private static final Path THIS = Path.of("src/test/java/io/interviewedge/sms/SmsGuideTest.java");

    @Test
    void channelsAreBuiltWithoutConnecting() {
        String token = "secret";

        SmsChannel twilio = new SmsChannel(TwilioGateway.of("AC0123", token, "+15005550006"));

        SmsChannel other = new SmsChannel(JsonGateway.at(URI.create("https://sms.example.com/v1/messages"))
                .header("Authorization", "Bearer " + token)
                .fields("to", "text")
                .constant("from", "Example Ltd")
                .receipt("message.id"));

        assertThat(twilio.id()).isEqualTo(other.id()).isEqualTo("sms");
        assertThat(twilio.toString() + other).contains("sms.example.com").doesNotContain(token);
    }

    @Test
    void theGuidesCodeIsInThisFile() throws IOException {
        Matcher snippet =
                Pattern.compile("```java\\n(SmsChannel.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));

        assertThat(snippet.find()).isTrue();
        assertThat(withoutBlanks(Files.readString(THIS))).contains(withoutBlanks(snippet.group(1)));
    }

    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s", "");
    }
}
