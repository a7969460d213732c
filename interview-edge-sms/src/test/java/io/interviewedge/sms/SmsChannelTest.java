package io.interviewedge.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsChannelTest {

    private static final TwilioGateway TWILIO = TwilioGateway.of("AC123", "secret", "+15005550006");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "hi", "zh-CN"})
    void twiliosFormCarriesNumberSenderAndTextOfAnyScript(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        try (Gateway gateway = new Gateway(201, "{\"sid\": \"SM42\", \"status\": \"queued\"}")) {
            ChannelReply reply = twilioAt(gateway.address("/")).send(Messages.to(locale));

            assertThat(reply).isEqualTo(ChannelReply.accepted("SM42"));
            Gateway.Sent sent = gateway.sent.get(0);
            assertThat(sent.method()).isEqualTo("POST");
            assertThat(sent.path()).isEqualTo("/2010-04-01/Accounts/AC123/Messages.json");
            assertThat(sent.headers())
                    .containsEntry("content-type", "application/x-www-form-urlencoded")
                    .containsEntry(
                            "authorization",
                            "Basic "
                                    + Base64.getEncoder()
                                            .encodeToString("AC123:secret".getBytes(StandardCharsets.UTF_8)));
            assertThat(sent.form())
                    .containsOnly(
                            Map.entry("To", "+442079460958"),
                            Map.entry("From", "+15005550006"),
                            Map.entry(
                                    "Body",
                                    Messages.to(locale).message().shortText().text()));
        }
    }

    @Test
    void anotherProvidersInterfaceMayBeginWithAPath() throws IOException {
        try (Gateway gateway = new Gateway(201, "{\"sid\": \"SM42\"}")) {
            twilioAt(gateway.address("/api/laml/")).send(Messages.to(Locale.ENGLISH));

            assertThat(gateway.sent.get(0).path()).isEqualTo("/api/laml/2010-04-01/Accounts/AC123/Messages.json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0085b", "\\ud83d", "\\u2028"})
    void whatWasTakenIsTakenHoweverOddItsReceipt(String receipt) throws IOException {
        try (Gateway gateway = new Gateway(201, "{\"sid\": \"x" + receipt + "\"}")) {
            assertThat(twilioAt(gateway.address("/")).send(Messages.to(Locale.ENGLISH)))
                    .isInstanceOf(ChannelReply.Accepted.class);
        }
    }

    @Test
    void aLongReceiptIsCutBetweenCharacters() throws IOException {
        try (Gateway gateway = new Gateway(201, "{\"sid\": \"" + "x".repeat(99) + "😀\"}")) {
            assertThat(twilioAt(gateway.address("/")).send(Messages.to(Locale.ENGLISH)))
                    .isEqualTo(ChannelReply.accepted("x".repeat(99)));
        }
    }

    @Test
    void aKeyWithALineBreakIsRefusedWhereItIsSetAndNotQuoted() {
        HttpGateway.Builder gateway = HttpGateway.json(URI.create("https://sms.example.com/"));

        assertThatThrownBy(() -> gateway.header("Authorization", "Bearer secret\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Authorization")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void aKeyInTheAddressIsShownNowhere() {
        HttpGateway gateway = HttpGateway.json(URI.create("https://sms.example.com/send?api_key=secret"))
                .build();

        assertThat(SmsChannel.of(gateway)).hasToString("SmsChannel[sms, https://sms.example.com/send]");
        assertThat(gateway).hasToString("HttpGateway[https://sms.example.com/send]");
    }

    @Test
    void anyOtherGatewayGetsJsonWithTheNamesItWants() throws IOException {
        try (Gateway gateway = new Gateway(202, "{\"messages\": [{\"id\": 17}]}")) {
            ChannelReply reply = SmsChannel.of(HttpGateway.json(gateway.address("/v1/sms"))
                            .header("Authorization", "Bearer secret")
                            .fields("recipient", "content")
                            .constant("from", "Example \"Ltd\"")
                            .receipt("messages.0.id")
                            .build())
                    .send(Messages.to(Locale.GERMAN));

            assertThat(reply).isEqualTo(ChannelReply.accepted("17"));
            Gateway.Sent sent = gateway.sent.get(0);
            assertThat(sent.path()).isEqualTo("/v1/sms");
            assertThat(sent.headers())
                    .containsEntry("content-type", "application/json")
                    .containsEntry("authorization", "Bearer secret")
                    .containsEntry("idempotency-key", Messages.ID.toString());
            assertThat(json(sent.body()))
                    .containsOnly(
                            Map.entry("from", "Example \"Ltd\""),
                            Map.entry("recipient", "+442079460958"),
                            Map.entry(
                                    "content",
                                    Messages.to(Locale.GERMAN)
                                            .message()
                                            .shortText()
                                            .text()));
        }
    }

    @Test
    void orAForm() throws IOException {
        try (Gateway gateway = new Gateway(204, "")) {
            ChannelReply reply = SmsChannel.of(HttpGateway.form(gateway.address("/"))
                            .constant("key", "a&b=c")
                            .build())
                    .send(Messages.to(Locale.ENGLISH));

            assertThat(reply).isEqualTo(ChannelReply.accepted("HTTP 204"));
            assertThat(gateway.sent.get(0).form())
                    .containsEntry("key", "a&b=c")
                    .containsEntry("to", "+442079460958")
                    .containsEntry(
                            "text",
                            Messages.to(Locale.ENGLISH).message().shortText().text());
        }
    }

    @Test
    void aReceiptIsOneShortLine() throws IOException {
        String long200 = "x".repeat(200);
        try (Gateway gateway = new Gateway(201, "{\"sid\": \"a\\r\\nb" + long200 + "\"}")) {
            assertThat(twilioAt(gateway.address("/")).send(Messages.to(Locale.ENGLISH)))
                    .isInstanceOfSatisfying(
                            ChannelReply.Accepted.class,
                            accepted -> assertThat(accepted.receipt())
                                    .startsWith("a  bxxx")
                                    .hasSize(ChannelReply.Accepted.MAX_RECEIPT_LENGTH));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, 21211, address_refused",
        "400, 21614, address_refused",
        "400, 21610, address_refused",
        "400, 21408, address_refused",
        "400, 21606, configuration",
        "401, 20003, configuration",
        "429, 20429, try_later",
        "400, 21611, try_later",
        "400, 30007, message_refused",
        "500, 20500, uncertain",
        "503, 20503, try_later",
    })
    void twiliosCodesAreToldByTheirMeaning(int status, String code, String kind) throws IOException {
        String body = "{\"code\": " + code + ", \"message\": \"The number +442079460958 is bad\", \"status\": " + status
                + "}";
        try (Gateway gateway = new Gateway(status, body)) {
            ChannelReply reply = twilioAt(gateway.address("/")).send(Messages.to(Locale.ENGLISH));

            assertThat(Untaken.kind(reply)).isEqualTo(kind);
            assertThat(Untaken.explanation(reply)).contains(code).doesNotContain("+44", "secret", "https://careers");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "301, configuration",
        "307, configuration",
        "400, message_refused",
        "401, configuration",
        "403, configuration",
        "404, configuration",
        "413, message_refused",
        "429, try_later",
        "500, uncertain",
        "502, uncertain",
        "503, try_later",
    })
    void theStatusOfAnyGatewayIsToldByItsMeaning(int status, String kind) throws IOException {
        try (Gateway elsewhere = new Gateway(200, "{}");
                Gateway gateway = new Gateway(
                        status,
                        "{\"code\": \"x\"}",
                        Map.of("Location", elsewhere.address("/").toString()))) {
            ChannelReply reply = SmsChannel.of(
                            HttpGateway.json(gateway.address("/")).build())
                    .send(Messages.to(Locale.ENGLISH));

            assertThat(Untaken.kind(reply)).isEqualTo(kind);
            assertThat(Untaken.explanation(reply)).contains("HTTP " + status);
            assertThat(elsewhere.sent).isEmpty();
        }
    }

    @Test
    void onlyACandidateWithANumberIsReached() {
        SmsChannel channel = SmsChannel.of(TWILIO);
        Candidate without = new Candidate(EmailAddress.of("ada@example.com"), null, null, Locale.ENGLISH);

        assertThat(channel.reaches(without)).isFalse();
        assertThat(channel.reaches(Messages.to(Locale.ENGLISH).candidate())).isTrue();
        assertThat(channel.id()).isEqualTo("sms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sms.example.com/",
                "ftp://localhost/",
                "https:/x",
                "https://user:secret@sms.example.com/",
                "mailto:a@b"
            })
    void anAddressThatWouldGiveTheLinkAwayIsRefused(String address) {
        assertThatThrownBy(() -> HttpGateway.json(URI.create(address)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("https://")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> TwilioGateway.builder("AC123", "secret", "+1").address(URI.create(address)))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void noneOfItTellsCredentials() {
        HttpGateway json = HttpGateway.json(URI.create("https://sms.example.com/"))
                .header("Authorization", "secret")
                .build();

        assertThat(SmsChannel.of(TWILIO).toString() + TWILIO + json + SmsChannel.of(json))
                .doesNotContain("secret")
                .contains("https://api.twilio.com", "https://sms.example.com/");
    }

    @Test
    void aHostWithSeveralGatewaysNamesItsChannels() {
        assertThat(SmsChannel.builder(TWILIO).id("sms-us").build())
                .hasToString("SmsChannel[sms-us, https://api.twilio.com]")
                .extracting(SmsChannel::id)
                .isEqualTo("sms-us");
    }

    @Test
    void limitsThatCannotWorkAreRefused() {
        assertThatThrownBy(() -> SmsChannel.builder(TWILIO).limit(Duration.ZERO))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PT0S");
    }

    private static SmsChannel twilioAt(URI address) {
        return SmsChannel.of(TwilioGateway.builder("AC123", "secret", "+15005550006")
                .address(address)
                .build());
    }

    private static Map<String, String> json(String body) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    fields.put(parser.currentName(), parser.getText());
                }
            }
        }
        return fields;
    }
}
