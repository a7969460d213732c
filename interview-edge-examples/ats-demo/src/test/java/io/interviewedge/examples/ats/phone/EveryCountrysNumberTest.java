package io.interviewedge.examples.ats.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.session.PhoneNumber;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library has no numbering plans, and yet it must not refuse or change a number that people have. */
class EveryCountrysNumberTest {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    @Test
    void aNumberOfEveryCountryIsTakenAsItIs() {
        List<Phonenumber.PhoneNumber> all = examples().toList();

        assertThat(all).hasSizeGreaterThan(400);
        assertThat(all).allSatisfy(number -> {
            String e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
            assertThat(PhoneNumber.of(e164).value()).isEqualTo(e164);
            assertThat(PhoneNumber.of(NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL))
                            .value())
                    .isEqualTo(e164);
        });
    }

    /** Either it is dialled there, and the number would be wrong, or numbers there may begin with one. */
    @Test
    void aZeroInBracketsBeforeItIsRefusedInEveryCountry() {
        assertThat(examples()).allSatisfy(number -> {
            String national = NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL)
                    .replaceFirst("\\+" + number.getCountryCode() + "[ -]?", "");
            assertThatThrownBy(() -> PhoneNumber.of("+" + number.getCountryCode() + " (0)" + national))
                    .isInstanceOf(InvalidValueException.class);
        });
    }

    @Test
    void aTrunkPrefixBehindTheCountryCodeIsRefusedWhereNumbersCannotBeginWithIt() {
        assertThat(examples()
                        .filter(number -> hasTrunkPrefix(number) && !mayBeginWithZero(number))
                        .toList())
                .hasSizeGreaterThan(200)
                .allSatisfy(number -> {
                    String typed = "+" + number.getCountryCode() + " " + trunkPrefix(number) + " "
                            + NUMBERS.getNationalSignificantNumber(number);
                    assertThatThrownBy(() -> PhoneNumber.of(typed)).isInstanceOf(InvalidValueException.class);
                });
    }

    private static Stream<Phonenumber.PhoneNumber> examples() {
        return NUMBERS.getSupportedRegions().stream()
                .sorted()
                .flatMap(region -> Stream.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE)
                        .map(type -> NUMBERS.getExampleNumberForType(region, type)))
                .filter(Objects::nonNull);
    }

    private static boolean hasTrunkPrefix(Phonenumber.PhoneNumber number) {
        return trunkPrefix(number) != null;
    }

    private static String trunkPrefix(Phonenumber.PhoneNumber number) {
        return NUMBERS.getNddPrefixForRegion(NUMBERS.getRegionCodeForNumber(number), true);
    }

    private static boolean mayBeginWithZero(Phonenumber.PhoneNumber number) {
        return NUMBERS.getRegionCodesForCountryCode(number.getCountryCode()).stream()
                .flatMap(region -> Stream.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE)
                        .map(type -> NUMBERS.getExampleNumberForType(region, type)))
                .filter(Objects::nonNull)
                .anyMatch(
                        example -> NUMBERS.getNationalSignificantNumber(example).startsWith("0"));
    }
}
