package io.interviewedge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.delivery.ChannelReply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies of status 2xx where a receipt was asked for: without one, nothing counts as sent. */
@Timeout(20)
class ReceiptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"messages\":[{\"status\":\"4\"}]}",
                "{\"messages\":[{\"id\":null}]}",
                "{\"messages\":[{\"id\":\"\"}]}",
                "{\"messages\":[{\"id\":\" \\r\\n \"}]}",
                "{\"messages\":[{\"id\":\"\\u00a0\\u200b\"}]}",
                "{\"messages\":[{\"id\":{}}]}",
                "{\"messages\":[{\"id\":[]}]}",
                "{\"messages\":[{\"id\":[7]}]}",
                "{\"messages\":[{\"id\":{\"id\":7}}]}",
                "{\"messages\":[{\"id\":false}]}",
                "{\"messages\":[{\"id\":true}]}",
                "{\"messages\":[]}",
                "{\"messages\":{\"id\":7}}",
                "{\"messages\":[{},{\"id\":7}]}",
                "{\"xmessages\":[{\"id\":7}]}",
                "{\"x\":{\"messages\":[{\"id\":7}]}}",
                "{\"error\":{\"code\":4}}",
                "{\"id\":7}",
                "{}",
                "[]",
                "null",
                "\"OK\"",
            })
    void aReplyThatHasNoneRefusedTheMessage(String body) {
        assertThat(Untaken.kind(interpreted(200, body))).isEqualTo("message_refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "OK",
                "<!doctype html><html><body>Log in</body></html>",
                "{\"messages\":[{\"id\":",
                "{\"messages\":[{\"id\":\"m-",
                "{\"messages\":[{\"status\":\"0\"}]",
                "{'messages':[{'id':7}]}",
                "{\"messages\":[{\"id\":NaN}]}",
            })
    void aReplyThatCannotBeReadLeavesItUncertain(String body) {
        assertThat(Untaken.kind(interpreted(200, body))).isEqualTo(Untaken.UNCERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"messages\":[{\"id\":\"m-1\",\"status\":\"0\"}]} | m-1",
                "{\"messages\":[{\"id\":17}]} | 17",
                "{\"messages\":[{\"id\":\"m-1\"}],\"x\":\"cut | m-1",
                "{\"messages\":[{\"id\":\"\",\"id\":\"m-2\"}]} | m-2",
                "{\"messages\":[{\"id\":\"m-1\",\"id\":\"\"}]} | m-1",
                "{\"messages.0\":{\"id\":\"m-3\"}} | m-3",
                "{\"messages\":{\"0\":{\"id\":\"m-4\"}}} | m-4",
            })
    void theFirstOneCounts(String body, String receipt) {
        assertThat(interpreted(200, body)).isEqualTo(ChannelReply.accepted(receipt));
    }

    @ParameterizedTest
    @CsvSource({"200", "201", "202", "203", "204", "206", "207", "226"})
    void everySuccessNeedsOne(int status) {
        assertThat(interpreted(status, "{\"messages\":[{\"id\":\"m-1\"}]}")).isEqualTo(ChannelReply.accepted("m-1"));
        assertThat(interpreted(status, "")).isInstanceOf(ChannelReply.Uncertain.class);
        assertThat(interpreted(status, "{}")).isInstanceOf(ChannelReply.Refused.class);
    }

    @Test
    void aGatewayThatIsAskedForNoneIsTakenByItsStatus() {
        HttpGateway gateway =
                HttpGateway.json(URI.create("https://sms.example.com/")).build();

        assertThat(gateway.interpret(GatewayReply.of(202, "queued"))).isEqualTo(ChannelReply.accepted("HTTP 202"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"sid\": null} | message_refused",
                "{\"sid\": \"\"} | message_refused",
                "{\"status\": \"queued\"} | message_refused",
                "{\"sid\": | uncertain",
                "nothing but words | uncertain",
                "{\"code\": 21211, \"message\": \"+442079460958\"} | address_refused",
                "{\"code\": 20003} | configuration",
                "{\"code\": \"30007\"} | message_refused",
            })
    void twilioAlwaysGivesOne(String body, String kind) {
        assertThat(Untaken.kind(TwilioGateway.of("AC123", "secret", "+1").interpret(GatewayReply.of(201, body))))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysInWhatTheReplyIsWritten(String charset) {
        byte[] bytes = "\uFEFF{\"id\": \"m-\u00fc\"}".getBytes(Charset.forName(charset));

        assertThat(ReplyText.of(bytes, "application/json; charset=ISO-8859-1")).isEqualTo("{\"id\": \"m-\u00fc\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISO-8859-1 | application/json; charset=ISO-8859-1",
                "windows-1252 | application/json;Charset=\"windows-1252\"",
                "UTF-16BE | application/json; charset=utf-16be",
                "UTF-8 | application/json; charset=nonsense",
                "UTF-8 | application/json; charset=",
                "UTF-8 | application/json",
                "UTF-8 | ''",
            })
    void withoutOneItsContentTypeSaysSo(String charset, String contentType) {
        byte[] bytes = "{\"id\": \"m-\u00fc\"}".getBytes(Charset.forName(charset));

        assertThat(ReplyText.of(bytes, contentType)).isEqualTo("{\"id\": \"m-\u00fc\"}");
    }

    @Test
    void aReplyInAnotherCharsetIsReadOverTheWire() throws IOException {
        byte[] body = "{\"messages\":[{\"id\":\"m-\u00fc\"}]}".getBytes(StandardCharsets.ISO_8859_1);
        try (Gateway gateway = new Gateway(200, body, Map.of("Content-Type", "application/json; charset=iso-8859-1"))) {
            assertThat(send(gateway)).isEqualTo(ChannelReply.accepted("m-\u00fc"));
        }
    }

    /** Nobody asked for it packed, so it is not unpacked. */
    @Test
    void aReplyThatWouldUnpackToAGigabyteIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                gzip.write(zeros);
            }
        }
        try (Gateway gateway = new Gateway(200, packed.toByteArray(), Map.of("Content-Encoding", "gzip"))) {
            assertThat(send(gateway)).isInstanceOf(ChannelReply.Uncertain.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[[[1,", "{\"messages\":[{\"id\":["})
    void deepNestingIsLeftAtOnce(String part) {
        String body = part.repeat(65_536 / part.length());

        long before = Allocation.ofThisThread();
        assertThat(Untaken.kind(interpreted(200, body))).isEqualTo(Untaken.UNCERTAIN);
        assertThat(Allocation.ofThisThread() - before).isLessThan(2_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "9e9", "\"a\":{\"b\":1},"})
    void aReplyIsReadWithoutKeepingIt(String part) {
        String inner =
                part.endsWith(",") ? "{" + part.repeat(5_000) + "\"z\":0}" : "[" + (part + ",").repeat(15_000) + "0]";

        long before = Allocation.ofThisThread();
        assertThat(Untaken.kind(interpreted(200, inner))).isEqualTo("message_refused");
        assertThat(Allocation.ofThisThread() - before).isLessThan(8_000_000);
    }

    @Test
    void numbersAndNamesOfSixtyKilobytesAreNotRead() {
        assertThat(Untaken.kind(interpreted(200, "{\"messages\":[{\"id\":" + "1".repeat(60_000) + "}]}")))
                .isEqualTo(Untaken.UNCERTAIN);
        assertThat(Untaken.kind(interpreted(200, "{\"" + "n".repeat(60_000) + "\":1}")))
                .isEqualTo(Untaken.UNCERTAIN);
    }

    private static ChannelReply interpreted(int status, String body) {
        return gateway(URI.create("https://sms.example.com/")).interpret(GatewayReply.of(status, body));
    }

    private static ChannelReply send(Gateway gateway) {
        return SmsChannel.builder(gateway(gateway.address("/")))
                .limit(Duration.ofSeconds(10))
                .build()
                .send(Messages.to(Locale.ENGLISH));
    }

    private static HttpGateway gateway(URI address) {
        return HttpGateway.json(address).receipt("messages.0.id").build();
    }
}
