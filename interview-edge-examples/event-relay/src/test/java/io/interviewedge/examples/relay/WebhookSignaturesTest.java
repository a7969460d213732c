package io.interviewedge.examples.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignaturesTest {

    // The example that the libraries of Standard Webhooks test themselves with.
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long TIMESTAMP = 1_614_265_330;
    private static final byte[] BODY = bytes("{\"test\": 2432232314}");
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static final Instant NOW = Instant.ofEpochSecond(TIMESTAMP);
    private static final String OTHER_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx";

    private final WebhookSignatures signatures = new WebhookSignatures(List.of(SECRET));

    @Test
    void theSignatureIsThatOfTheStandard() {
        assertThat(signatures.sign(ID, TIMESTAMP, BODY)).isEqualTo(SIGNATURE);
        assertThat(genuine(SIGNATURE)).isTrue();
    }

    @Test
    void whateverIsChangedIsNotGenuine() {
        String timestamp = Long.toString(TIMESTAMP);

        assertThat(signatures.isGenuine(ID, timestamp, SIGNATURE, bytes("{\"test\": 2432232315}"), NOW))
                .isFalse();
        assertThat(signatures.isGenuine("msg_p5jXN8AQM9LWM0D4loKWxJel", timestamp, SIGNATURE, BODY, NOW))
                .isFalse();
        assertThat(signatures.isGenuine(ID, Long.toString(TIMESTAMP + 1), SIGNATURE, BODY, NOW))
                .isFalse();
        assertThat(genuine(SIGNATURE.replace("g0hM", "g0hN"))).isFalse();
        assertThat(new WebhookSignatures(List.of(OTHER_SECRET)).isGenuine(ID, timestamp, SIGNATURE, BODY, NOW))
                .isFalse();
    }

    @Test
    void aPartOfTheBodyCannotMoveIntoTheId() {
        String signed = signatures.sign("a", TIMESTAMP, bytes(TIMESTAMP + ".b"));

        assertThat(signatures.isGenuine("a." + TIMESTAMP, Long.toString(TIMESTAMP), signed, bytes("b"), NOW))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void fiveMinutesEitherWayAreNear(long seconds) {
        assertThat(genuineAt(NOW.plusSeconds(seconds))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 86_400})
    void aReplayIsTooLateAndAWrongClockTooEarly(long seconds) {
        assertThat(genuineAt(NOW.plusSeconds(seconds))).isFalse();
    }

    @Test
    void oneOfSeveralSignaturesIsEnough() {
        assertThat(genuine("v1a,AAAA v1,bm9wZQ== " + SIGNATURE + " v2,whatever"))
                .isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "v1", "v1,", "v1,===", "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="})
    void noSignatureIsNotGenuine(String signature) {
        assertThat(genuine(signature)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1614265330", "+1614265330", "1614265330.0", "9223372036854775808", "now"})
    void aTimestampThatIsNoneIsNotGenuine(String timestamp) {
        assertThat(signatures.isGenuine(ID, timestamp, SIGNATURE, BODY, NOW)).isFalse();
    }

    @Test
    void withoutAnIdNothingIsGenuine() {
        assertThat(signatures.isGenuine(null, Long.toString(TIMESTAMP), SIGNATURE, BODY, NOW))
                .isFalse();
    }

    @Test
    void whileASecretIsReplacedBothSidesUnderstandEachOther() {
        WebhookSignatures before = new WebhookSignatures(List.of(SECRET));
        WebhookSignatures between = new WebhookSignatures(List.of(OTHER_SECRET, SECRET));
        WebhookSignatures after = new WebhookSignatures(List.of(OTHER_SECRET));

        assertThat(understands(before, between)).isTrue();
        assertThat(understands(after, between)).isTrue();
        assertThat(understands(between, before)).isTrue();
        assertThat(understands(between, after)).isTrue();
        assertThat(understands(after, before)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_no base64!"})
    void aSecretThatIsNoneIsRefusedAndNotShown(String secret) {
        assertThatThrownBy(() -> new WebhookSignatures(List.of(secret)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a secret must be whsec_ and 24 to 64 bytes in Base64");
    }

    @Test
    void aSecretIsNeeded() {
        assertThatThrownBy(() -> new WebhookSignatures(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no secret; a webhook needs at least one");
    }

    private boolean genuine(String signature) {
        return signatures.isGenuine(ID, Long.toString(TIMESTAMP), signature, BODY, NOW);
    }

    private boolean genuineAt(Instant now) {
        return signatures.isGenuine(ID, Long.toString(TIMESTAMP), SIGNATURE, BODY, now);
    }

    private static boolean understands(WebhookSignatures receiver, WebhookSignatures sender) {
        String signed = sender.sign(ID, TIMESTAMP, BODY);
        return receiver.isGenuine(ID, Long.toString(TIMESTAMP), signed, BODY, NOW);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
