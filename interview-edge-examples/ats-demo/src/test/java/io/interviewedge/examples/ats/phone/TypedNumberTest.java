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
        "+44 (0)20 7946 0958, US, +442079460958",
        "+33 6 12 34 56 78, GB, +33612345678",
        "00 44 20 7946 0958, DE, +442079460958",
        "٠٥٠١٢٣٤٥٦٧, SA, +966501234567",
    })
    void aNumberAsItIsWrittenInItsCountryBecomesInternational(String typed, String country, String international) {
        assertThat(TypedNumber.international(typed, country)).isEqualTo(international);
    }

    @Test
    void noNumberIsNone() {
        assertThat(TypedNumber.international(" ", "GB")).isNull();
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
