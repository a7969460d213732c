package io.interviewedge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+442079460958",
                "+44 20 7946 0958",
                "+44 (20) 7946-0958",
                "+44.20.7946.0958",
                "+44\u00A020\u20117946/0958",
                "+44\u202F20\u20097946\u30000958",
                "\u202A+44 20 7946 0958\u202C",
                "\u200E+44\u200B2079460958\uFEFF",
                "\u00A0+44 20 7946 0958\u202F",
                "+44\u00AD20\u20127946\u22120958",
                "+44 [20] 7946 0958",
                "(+44) 20 7946 0958",
                "＋４４（２０）７９４６－０９５８",
                "+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨",
                "+४४ २० ७९४६ ०९५८"
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+44 (0)20 7946 0958",
                "+44(0)2079460958",
                "+44 ( 0 ) 20 7946 0958",
                "+44 [0]20 7946 0958",
                "+44（0）20 7946 0958",
                "+44 （０） 20 7946 0958",
                "+49 (0) 30 123456",
                "+49(00)30 123456",
                "+39 (0)6 6982 1234",
                "+225 (0)7 01 02 03 04"
            })
    void aZeroInBracketsIsRefusedByNameAndNeverGuessedAway(String typed) {
        assertThatThrownBy(() -> PhoneNumber.of(typed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("phone contains (0), which is dialled within a country only; leave it out");
    }

    @ParameterizedTest
    @CsvSource({
        "+4407911123456, 44",
        "+44 020 7946 0958, 44",
        "+44 (020) 7946 0958, 44",
        "+49 0 30 123456, 49",
        "+33 06 12 34 56 78, 33",
        "+31 06 12345678, 31",
        "+61 0412 345 678, 61",
        "+81 090 1234 5678, 81",
        "+82 010 1234 5678, 82",
        "+90 0532 123 45 67, 90",
        "+34 0 912 345 678, 34",
        "+36 06 1 234 5678, 36",
        "+353 087 123 4567, 353",
        "+380 044 123 4567, 380",
        "+971 050 123 4567, 971",
        "+1 0 415 555 2671, 1"
    })
    void aZeroBehindACountryCodeIsRefusedWhereNumbersHaveNone(String typed, String country) {
        assertThatThrownBy(() -> PhoneNumber.of(typed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("phone has a 0 behind the country code +" + country
                        + ", which is dialled within the country only; leave the 0 out");
    }

    @ParameterizedTest
    @CsvSource({
        "+39 06 6982 1234, +390669821234",
        "+39 (06) 6982 1234, +390669821234",
        "+378 0549 886377, +3780549886377",
        "+225 07 01 02 03 04, +2250701020304",
        "+229 01 90 01 12 34, +2290190011234",
        "+241 06 03 12 34, +24106031234",
        "+242 06 123 4567, +242061234567",
        "+226 01 23 45 67, +22601234567"
    })
    void aZeroThatBelongsToTheNumberStays(String typed, String number) {
        assertThat(PhoneNumber.of(typed).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "+7 8 495 123 45 67, 'has 11 digits behind the country code +7, where numbers have 10'",
        "+7 (8) 495 123-45-67, 'has 11 digits behind the country code +7, where numbers have 10'",
        "+1 1 415 555 2671, 'has 11 digits behind the country code +1, where numbers have 10'",
        "+52 1 55 1234 5678, 'has 11 digits behind the country code +52, where numbers have 10'",
        "+370 8 612 34567, 'has 9 digits behind the country code +370, where numbers have 8'",
        "+375 8 029 123 45 67, 'has 11 digits behind the country code +375, where numbers have 9'",
        "+993 8 65 123456, 'has 9 digits behind the country code +993, where numbers have 8'"
    })
    void anotherDigitThatIsDialledWithinACountryIsRefusedByTheNumbersLength(String typed, String problem) {
        assertThatThrownBy(() -> PhoneNumber.of(typed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("phone " + problem + "; leave out what is dialled within the country only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 495 123 45 67", "+1 (415) 555-2671", "+36 (1) 234 5678", "+46 (8) 123 456"})
    void anAreaCodeOfOneDigitIsNoPrefix(String typed) {
        assertThat(PhoneNumber.of(typed).value()).isEqualTo(typed.replaceAll("[^+0-9]", ""));
    }

    @Test
    void aCharacterThatIsNotOfANumberIsNamed() {
        assertThatThrownBy(() -> PhoneNumber.of("+44 20 7946 O958"))
                .hasMessage("phone contains U+004F at index 12; write digits only, such as +44 20 7946 0958");
    }

    @Test
    void aNumberThatWasReadIsReadAgainAsItself() {
        String value = PhoneNumber.of("＋４４ 20 7946 0958").value();

        assertThat(PhoneNumber.of(value).value()).isEqualTo(value);
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
