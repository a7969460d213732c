package io.interviewedge.examples.ats.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "020 7946 0958, GB, +442079460958",
        "(030) 901820, DE, +4930901820",
        "06 12 34 56 78, fr, +33612345678",
        "(030) 901820, Germany, +4930901820",
        "(030) 901820, ' deu ', +4930901820",
        "020 7946 0958, UK, +442079460958",
        "(212) 555-0123, USA, +12125550123",
        "+44 (0)20 7946 0958, US, +442079460958",
        "+33 6 12 34 56 78, GB, +33612345678",
        "00 44 20 7946 0958, DE, +442079460958",
        "٠٥٠١٢٣٤٥٦٧, SA, +966501234567",
        "+4407911123456, GB, +447911123456",
        "+7 8 495 123 45 67, GB, +74951234567",
        "+7 (8) 495 123-45-67, DE, +74951234567",
        "+39 06 6982 1234, GB, +390669821234",
        "+39 (0)6 6982 1234, GB, +390669821234",
        "06 6982 1234, IT, +390669821234",
        "+49 (0)30 901820, GB, +4930901820",
        "+33 (0)6 12 34 56 78, GB, +33612345678",
        "+41 (0)44 668 18 00, GB, +41446681800",
        "+61 (0)412 345 678, GB, +61412345678",
        "+81 (0)90-1234-5678, GB, +819012345678",
        "+370 8 612 34567, GB, +37061234567",
        "+36 06 1 234 5678, GB, +3612345678",
        "+1 1 212 555 0123, GB, +12125550123",
        "+225 01 23 45 67 89, GB, +2250123456789",
    })
    void aNumberAsItIsWrittenInItsCountryBecomesInternational(String typed, String country, String international) {
        assertThat(TypedNumber.international(typed, country)).isEqualTo(international);
    }

    @ParameterizedTest
    @CsvSource({"+44 (0)20 7946 0958, +442079460958", "+39 06 6982 1234, +390669821234"})
    void aNumberWithItsCountryCodeNeedsNoCountry(String typed, String international) {
        assertThat(TypedNumber.international(typed, null)).isEqualTo(international);
    }

    /** Address books and word processors copy such characters along. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202A+44 20 7946 0958\u202C",
                "+44\u202F20\u20097946\u00A00958",
                "\u200E+44\u200B20 7946\u00AD0958\uFEFF",
                "\u3164+44 20 7946 0958\u2800",
                "＋４４（２０）７９４６－０９５８"
            })
    void whatShowsNothingInANumberIsNothing(String typed) {
        assertThat(TypedNumber.international(typed, null)).isEqualTo("+442079460958");
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0958", "0044 20 7946 0958", "442079460958", "0"})
    void aNationalNumberOfNoCountryIsNotGuessed(String typed) {
        assertThatThrownBy(() -> TypedNumber.international(typed, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("\"" + typed + "\" is not a phone number with a country code");
    }

    @Test
    void noNumberIsNone() {
        assertThat(TypedNumber.international(" ", "GB")).isNull();
        assertThat(TypedNumber.international("\u200B\u00A0", "GB")).isNull();
        assertThat(TypedNumber.international(null, "GB")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0800 FLOWERS", "12", "+", "+999 12345678", "020 7946 0958 0000 1111", "<script>", "-"})
    void whatIsNoNumberIsRefusedByName(String typed) {
        assertThatThrownBy(() -> TypedNumber.international(typed, "GB"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.field()).isEqualTo("phone"));
    }

    @ParameterizedTest
    @CsvSource({"7946 0958, GB", "253-0000, US", "555-1234, CA"})
    void aNumberWithoutItsAreaCodeCannotBeReachedFromElsewhere(String typed, String country) {
        assertThatThrownBy(() -> TypedNumber.international(typed, country))
                .hasMessageContaining(typed)
                .hasMessageContaining("area code");
    }

    @Test
    void anExtensionIsNotDroppedInSilence() {
        assertThatThrownBy(() -> TypedNumber.international("020 7946 0958 #5", "GB"))
                .hasMessageContaining("extension");
    }

    @Test
    void aCountryThatIsNoneIsRefusedByName() {
        assertThatThrownBy(() -> TypedNumber.international("020 7946 0958", "Narnia"))
                .hasMessageContaining("country")
                .hasMessageContaining("Narnia");
    }

    @Test
    void countriesAreListedByTheirNames() {
        assertThat(TypedNumber.countries())
                .hasSizeGreaterThan(200)
                .contains(new Country("GB", "United Kingdom"), new Country("DE", "Germany"))
                .extracting(Country::name)
                .isSorted();
    }
}
