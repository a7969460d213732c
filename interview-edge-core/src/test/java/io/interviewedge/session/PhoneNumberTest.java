package io.interviewedge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+442079460958",
                "+44 20 7946 0958",
                "+44 (20) 7946-0958",
                "+44.20.7946.0958",
                "+44\u00A020\u20117946/0958"
            })
    void dropsHowPeopleGroupDigits(String typed) {
        assertThat(PhoneNumber.of(typed).value()).isEqualTo("+442079460958");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "020 7946 0958",
                "442079460958",
                "+0442079460958",
                "+44 20 CALL ME",
                "+123456",
                "+1234567890123456",
                "+44\n2079460958",
                "+",
                "٠١٢٣٤٥٦٧٨٩"
            })
    void refusesByNameWhatIsNotInternational(String typed) {
        assertThatThrownBy(() -> PhoneNumber.of(typed))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("phone"));
    }

    @Test
    void theDigitsOfAStoredNumberThatIsNationalAreItself() {
        assertThat(new PhoneNumber("02079460958").digits()).isEqualTo("02079460958");
    }

    @Test
    void givesItsDigitsForWhatsApp() {
        assertThat(PhoneNumber.of("+44 20 7946 0958").digits()).isEqualTo("442079460958");
    }
}
