package io.interviewedge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.com",
                "ada.lovelace+jobs@mail.example.co.uk",
                "o'hara_%x@example.museum",
                "ada@müller.example",
                "δοκιμή@παράδειγμα.δοκιμή",
                "a@1.example",
            })
    void acceptsAddressesThatMailCanReach(String address) {
        assertThat(EmailAddress.of(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "ada@",
                "@example.com",
                "ada@@example.com",
                "ada@b@example.com",
                "ada lovelace@example.com",
                "ada@exam ple.com",
                "ada@example",
                "ada@.com",
                "ada@example..com",
                "ada@example.com.",
                "ada@-example.com",
                "ada@exa_mple.com",
                ".ada@example.com",
                "ada.@example.com",
                "a..da@example.com",
                "Ada <ada@example.com>",
                "ada@example.com,eve@example.com",
                "ada@example.com;eve@example.com",
                "ada\u200B@example.com",
                "ada@example.com\r\nBcc: eve@example.com",
                "ada\u0000@example.com",
                "ada\u0007@example.com",
            })
    void refusesByNameWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> EmailAddress.of(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("email"));
    }

    @ParameterizedTest
    @CsvSource({"No Address, no address", "@Example.com, @example.com", "Ada@localhost, ada@localhost"})
    void aStoredValueThatIsNoAddressByNowHasAKeyToo(String stored, String key) {
        assertThat(new EmailAddress(stored).key()).isEqualTo(key);
    }

    @Test
    void refusesWhatIsLongerThanMailAllows() {
        assertThatThrownBy(() -> EmailAddress.of("a".repeat(65) + "@example.com"))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> EmailAddress.of("a@" + "b".repeat(250) + ".com"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at most 254");
    }

    @ParameterizedTest
    @CsvSource({
        "Ada@Example.COM, ada@example.com",
        "INFO@example.com, info@example.com",
        "ada+jobs@example.com, ada+jobs@example.com",
        "a.d.a@example.com, a.d.a@example.com",
        "ada@MÜLLER.example, ada@xn--mller-kva.example",
    })
    void hasAKeyThatSpellingsShare(String typed, String key) {
        assertThat(EmailAddress.of(typed).key()).isEqualTo(key);
    }

    @Test
    void composedAndDecomposedAccentsHaveOneKey() {
        assertThat(EmailAddress.of("andre\u0301@example.com").key())
                .isEqualTo(EmailAddress.of("andr\u00E9@example.com").key());
    }

    @Test
    void keepsTheAddressAsItWasTypedButForTheBlanksAroundIt() {
        assertThat(EmailAddress.of(" Ada@Example.com ").value()).isEqualTo("Ada@Example.com");
    }

    /** Labels of one letter of another script are the worst: each grows from one character to seven. */
    @ParameterizedTest
    @CsvSource({"78, 630", "79, 638"})
    void aKeyMayBeMuchLongerThanTheAddress(int labels, int length) {
        EmailAddress address = EmailAddress.of("ada@" + "ü.".repeat(labels) + "de");

        assertThat(address.key()).hasSize(length);
        assertThat(address.key().length()).isLessThanOrEqualTo(EmailAddress.MAX_KEY_LENGTH);
    }

    @Test
    void aKeyThatNoStoreHasRoomForIsRefusedByName() {
        assertThatThrownBy(() -> EmailAddress.of("ada@" + "ü.".repeat(80) + "de"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("email"))
                .hasMessage("email has 646 characters in the form it is compared in; at most 640 are allowed");
    }
}
