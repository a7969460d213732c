package io.interviewedge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
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
    @CsvSource({
        "straße.de, U+00DF, 8",
        "STRASSE.straẞe.de, U+1E9E, 16",
        "οδος.gr, U+03C2, 7",
        "①a.de, U+2460, 4",
        "ﬁx.de, U+FB01, 4",
        "ｅxample.com, U+FF45, 4",
        "ſtreet.com, U+017F, 4",
        "ᾳ.gr, U+1FB3, 4",
        "a²b.de, U+00B2, 5",
        "ª.com, U+00AA, 4",
        "ĳs.nl, U+0133, 4",
        "example。com, U+3002, 11",
        "example．com, U+FF0E, 11",
        "a․b.com, U+2024, 5",
        "ᲀ.com, U+1C80, 4",
        "Ꭰ.com, U+13A0, 4",
        "☃.net, U+2603, 4",
        "💩.la, U+1F4A9, 4",
        "a⁄b.com, U+2044, 5",
        "نامه\u200Cای.com, U+200C, 8",
        "ක\u200Dර.com, U+200D, 5",
        "a\uFE0F.com, U+FE0F, 5",
        "a\u034F.com, U+034F, 5",
        "a.\u0301b.com, U+0301, 6"
    })
    void neverBecomesAnotherDomain(String domain, String codePoint, int index) {
        assertThatThrownBy(() -> EmailAddress.of("ada@" + domain))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("email contains " + codePoint + " at index " + index + "; ");
    }

    @Test
    void saysHowADomainIsWrittenThatMailProgramsReadDifferently() {
        assertThatThrownBy(() -> EmailAddress.of("ada@straße.de"))
                .hasMessage("email contains U+00DF at index 8; mail programs do not agree on the domain that it makes,"
                        + " so write the domain in ASCII (such a name begins with xn--)");
        assertThat(EmailAddress.of("ada@xn--strae-oqa.de").key()).isEqualTo("ada@xn--strae-oqa.de");
    }

    @ParameterizedTest
    @CsvSource({
        "ԩ.com, xn--d8a.com",
        "Ԩ.com, xn--d8a.com",
        "ꞯ.com, xn--368a.com",
        "ΟΔΌΣ.gr, xn--pxavn9a.gr",
        "İstanbul.com, xn--istanbul-o0e.com",
        "ışık.com, xn--k-ekaa7p.com",
        "paral·lel.cat, xn--parallel-koa.cat",
        "コンピューター・例.jp, xn--tckya3d6c6c7bfb2251e.jp",
        "Xn--Mller-KVA.example, xn--mller-kva.example",
        "mu\u0308ller.example, xn--mller-kva.example",
        "Ꙁ.com, xn--nw8a.com",
        "한국.kr, xn--3e0b707e.kr"
    })
    void lettersOfEveryAgeMakeOneDomain(String domain, String ascii) {
        EmailAddress address = EmailAddress.of("ada@" + domain);

        assertThat(address.key()).isEqualTo("ada@" + ascii);
        assertThat(address.withAsciiDomain()).isEqualTo("ada@" + ascii);
    }

    /** Letters that the JDK's own mapping (IDNA 2003) would change by more than their case: not one is taken. */
    @Test
    void noLetterOfUnicodeIsMappedToOthers() {
        int flags = IDN.ALLOW_UNASSIGNED;
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            String name = Character.toString(c) + "x.example";
            if (!Character.isSurrogate((char) c) && HostName.ascii(name).isPresent()) {
                String back = IDN.toUnicode(HostName.ascii(name).orElseThrow(), flags);
                String small = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
                assertThat(back).as("U+%04X", c).isEqualTo(small);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0", "\u202F", "\u200B", "\uFEFF", "\u2060", "\u200E", "\u00AD", "\u180E", "\u3000", "\u2800"
            })
    void whatShowsNothingIsTrimmedAtTheEndsAndNamedInside(String invisible) {
        assertThat(EmailAddress.of(invisible + "ada@example.com" + invisible).value())
                .isEqualTo("ada@example.com");
        assertThatThrownBy(() -> EmailAddress.of(invisible + "a" + invisible + "da@example.com"))
                .hasMessageStartingWith(String.format(
                        Locale.ROOT, "email contains U+%04X at index 2; leave it out", (int) invisible.charAt(0)));
        assertThatThrownBy(() -> EmailAddress.of("ada@exa" + invisible + "mple.com"))
                .hasMessageStartingWith(String.format(
                        Locale.ROOT, "email contains U+%04X at index 7; leave it out", (int) invisible.charAt(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "ada, 'lacks a name and an @ before the domain'",
        "@example.com, 'lacks a name and an @ before the domain'",
        "ada@b@example.com, 'has more than one @'",
        "a..da@example.com, 'has a full stop before the @ that is not between two other characters'",
        "ada@example, 'has no domain behind the @ that could be one: names of 1 to 63 letters, digits and inner hyphens, with full stops between them'",
        "ada@exa_mple.com, 'has no domain behind the @ that could be one: names of 1 to 63 letters, digits and inner hyphens, with full stops between them'"
    })
    void saysWhatIsWrongAndNotWhoseAddressItWas(String typed, String problem) {
        assertThatThrownBy(() -> EmailAddress.of(typed))
                .hasMessage("email " + problem + "; write one like name@example.com");
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
