package io.interviewedge.session;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what people dial before a number within their country, where it was left in behind the country code: the number
 * would reach nobody, or somebody else. Core has no numbering plans, so this refuses and does not repair.
 */
final class TrunkPrefix {

    /** A country code (ITU-T E.164) and the number within the country. No code is the beginning of another one. */
    private static final Pattern PARTS =
            Pattern.compile("\\+([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\\d{3})(\\d*)");

    /**
     * Where people's numbers may begin with 0: Italy, Côte d'Ivoire, Burkina Faso, Benin, Gabon, Congo, San Marino, the
     * Vatican, satellites, Tajikistan.
     */
    private static final Set<String> WITH_ZERO =
            Set.of("39", "225", "226", "229", "241", "242", "378", "379", "881", "992");

    /**
     * Where another digit than 0 is, or was, dialled before numbers that all have one length: North America, Russia and
     * Kazakhstan, Mexico, Lithuania, Belarus, the Marshall Islands, Turkmenistan.
     */
    private static final Map<String, Integer> LENGTHS =
            Map.of("1", 10, "7", 10, "52", 10, "370", 8, "375", 9, "692", 7, "993", 8);

    private TrunkPrefix() {}

    /** What is wrong with this E.164 number, and what would be right, if such a prefix is in it. */
    static Optional<String> problem(String number) {
        Matcher parts = PARTS.matcher(number);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String country = parts.group(1);
        int length = parts.group(2).length();
        if (parts.group(2).startsWith("0") && !WITH_ZERO.contains(country)) {
            return Optional.of("has a 0 behind the country code +" + country + ", which is dialled within the country"
                    + " only; leave the 0 out");
        }
        int expected = LENGTHS.getOrDefault(country, length);
        if (length != expected) {
            return Optional.of("has " + length + " digits behind the country code +" + country + ", where numbers have "
                    + expected + "; leave out what is dialled within the country only");
        }
        return Optional.empty();
    }
}
