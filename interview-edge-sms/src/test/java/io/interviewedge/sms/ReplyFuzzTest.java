package io.interviewedge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.delivery.ChannelReply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Replies that nobody thought of: whatever a gateway says, the channel says one of three things, and soon. */
@Timeout(60)
class ReplyFuzzTest {

    private static final int REPLIES = 10_000;
    private static final long SEED = 20_261_127L;

    private static final List<SmsGateway> GATEWAYS = List.of(
            HttpGateway.json(URI.create("https://sms.example.com/"))
                    .receipt("messages.0.id")
                    .build(),
            HttpGateway.json(URI.create("https://sms.example.com/")).receipt("").build(),
            HttpGateway.form(URI.create("https://sms.example.com/")).build(),
            TwilioGateway.of("AC123", "secret", "+15005550006"));

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\u",
            "\\ud83d",
            "\\u0000",
            "null",
            "true",
            "NaN",
            "-",
            "1e999",
            "0",
            "\"id\"",
            "\"sid\"",
            "\"code\"",
            "\"messages\"",
            "{\"messages\":[{\"id\":\"m-1\"}]}",
            "{\"sid\":\"SM1\"}",
            "{\"code\":21211}",
            "\"+442079460958\"",
            " ",
            "\r\n",
            "\uFEFF",
            "\u2028",
            "\u200b",
            "\u0000",
            "\uD83D",
            "<html>",
            "/*",
            "//",
            "'",
            "x".repeat(300),
            "[".repeat(40),
            "9".repeat(150),
            "\uD83D\uDE00".repeat(80));

    private static final List<String> CONTENT_TYPES = List.of(
            "",
            "application/json",
            "text/html; charset=utf-16",
            "application/json; charset=ISO-2022-KR",
            "a; charset=x-JISAutoDetect",
            "charset=IBM037",
            "charset=UTF-32",
            "charset=\"\"",
            "charset=../../x");

    @Test
    void everyReplyIsToldAsOneOfThreeThings() {
        Random random = new Random(SEED);
        long mostAllocated = 0;
        for (int i = 0; i < REPLIES; i++) {
            byte[] bytes = bytes(random);
            String contentType = CONTENT_TYPES.get(random.nextInt(CONTENT_TYPES.size()));
            int status = 200 + (random.nextInt(3) == 0 ? random.nextInt(400) : random.nextInt(8));
            SmsGateway gateway = GATEWAYS.get(random.nextInt(GATEWAYS.size()));

            long before = Allocation.ofThisThread();
            ChannelReply reply = gateway.interpret(GatewayReply.of(status, ReplyText.of(bytes, contentType)));
            mostAllocated = Math.max(mostAllocated, Allocation.ofThisThread() - before);

            if (reply instanceof ChannelReply.Accepted) {
                assertThat(status).as("reply %d", i).isBetween(200, 299);
            } else {
                assertThat(Untaken.explanation(reply))
                        .as("reply %d", i)
                        .contains("HTTP " + status)
                        .doesNotContain("+44", "secret");
            }
        }
        assertThat(mostAllocated).isLessThan(4_000_000);
    }

    private static byte[] bytes(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(25); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] bytes =
                text.toString().getBytes(random.nextInt(9) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        for (int broken = random.nextInt(3); broken > 0 && bytes.length > 0; broken--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
