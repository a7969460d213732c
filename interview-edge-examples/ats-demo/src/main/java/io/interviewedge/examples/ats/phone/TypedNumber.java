package io.interviewedge.examples.ats.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.examples.ats.web.Quoted;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a phone number as it was typed, in national or international format. */
public final class TypedNumber {

    private static final String FIELD = "phone";

    /** The library's name for an unknown region; a number must then have a country code. */
    private static final String NO_REGION = "ZZ";

    /** Spaces and marks of direction that are copied along with a number, of which the parser knows few. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Zs}\\p{Cf}\\u115F\\u1160\\u2800\\u3164]+");

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final Map<String, String> REGIONS = regions();

    private TypedNumber() {}

    /**
     * Converts a number to E.164, the international format that the library expects.
     *
     * @param country the ISO 3166 code or the English name of the country for a number without {@code +}, or null to
     *     refuse such a number
     * @return null if nothing was typed
     * @throws InvalidValueException if the text is not a number, or the country is unknown
     */
    public static @Nullable String international(@Nullable String typed, @Nullable String country) {
        String visible =
                typed == null ? "" : INVISIBLE.matcher(typed).replaceAll(" ").strip();
        return visible.isEmpty() ? null : read(visible, country);
    }

    private static String read(String typed, @Nullable String country) {
        if (typed.codePoints().anyMatch(Character::isLetter)) {
            throw refused(typed, "contains letters; write digits only");
        }
        String region = country == null ? NO_REGION : region(country);
        try {
            PhoneNumber number = NUMBERS.parse(typed, region);
            if (number.hasExtension()) {
                throw refused(typed, "has an extension; leave it out, because messages cannot be sent to one");
            }
            switch (NUMBERS.isPossibleNumberWithReason(number)) {
                case IS_POSSIBLE -> {
                    return NUMBERS.format(number, PhoneNumberFormat.E164);
                }
                // It works only locally; with the country code in front, it would be somebody else's number.
                case IS_POSSIBLE_LOCAL_ONLY ->
                    throw refused(typed, "has no area code; write the whole number, such as 020 7946 0958");
                default -> {
                    // Refused below, like text that is not a number.
                }
            }
        } catch (NumberParseException notANumber) {
            // Refused below.
        }
        throw refused(
                typed,
                region.equals(NO_REGION)
                        ? "is not a phone number with a country code; write it like +44 20 7946 0958"
                        : "is not a phone number of " + name(region)
                                + "; write it in national format, or with the country code, such as +44 20 7946 0958");
    }

    private static String region(String country) {
        String region = REGIONS.get(country.strip().toUpperCase(Locale.ROOT));
        if (region == null) {
            throw new InvalidValueException(
                    "country", Quoted.of(country) + " is not a country; write a code such as GB, or the English name");
        }
        return region;
    }

    /** The regions by their codes of two and three letters and their English names, in capitals. */
    private static Map<String, String> regions() {
        Map<String, String> regions = new HashMap<>();
        regions.put("UK", "GB");
        for (String code : NUMBERS.getSupportedRegions()) {
            regions.put(code, code);
            regions.put(name(code).toUpperCase(Locale.ROOT), code);
            try {
                regions.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
            } catch (MissingResourceException without) {
                // A region such as Ascension has no such code.
            }
        }
        return Map.copyOf(regions);
    }

    /** The countries that have phone numbers, sorted by their English names. */
    public static List<Country> countries() {
        return NUMBERS.getSupportedRegions().stream()
                .map(code -> new Country(code, name(code)))
                .sorted(Comparator.comparing(Country::name))
                .toList();
    }

    private static String name(String region) {
        return new Locale.Builder().setRegion(region).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static InvalidValueException refused(String typed, String problem) {
        return new InvalidValueException(FIELD, Quoted.of(typed) + " " + problem);
    }
}
