package io.interviewedge.web;

/**
 * The plural forms of whole numbers, as the Unicode CLDR has them: for the languages of the library, and for some that
 * hosts add.
 */
final class Plurals {

    private static final long TEN = 10;
    private static final long ELEVEN = 11;
    private static final long HUNDRED = 100;
    private static final long MILLION = 1_000_000;

    private Plurals() {}

    /**
     * The form for a number: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. A
     * language that is not listed here has two forms, as English does.
     *
     * @param language the language of a locale, such as {@code ar}
     */
    static String form(String language, long number) {
        return switch (language) {
            case "zh", "ja", "ko", "vi", "th", "id" -> "other";
            case "ar" -> arabic(number);
            case "hi" -> number <= 1 ? "one" : "other";
            case "fr", "pt" -> romance(number, number <= 1);
            case "es", "it", "ca" -> romance(number, number == 1);
            case "ru", "uk", "be" -> slavic(number, number % TEN == 1 && number % HUNDRED != ELEVEN, "many");
            case "pl" -> slavic(number, number == 1, "many");
            case "hr", "sr", "bs" -> slavic(number, number % TEN == 1 && number % HUNDRED != ELEVEN, "other");
            case "cs", "sk" -> number == 1 ? "one" : number >= 2 && number <= 4 ? "few" : "other";
            case "ro" -> romanian(number);
            case "he" -> number == 1 ? "one" : number == 2 ? "two" : "other";
            default -> number == 1 ? "one" : "other";
        };
    }

    private static String romance(long number, boolean one) {
        if (one) {
            return "one";
        }
        return number != 0 && number % MILLION == 0 ? "many" : "other";
    }

    private static String slavic(long number, boolean one, String otherwise) {
        if (one) {
            return "one";
        }
        long last = number % TEN;
        long teens = number % HUNDRED;
        boolean few = last >= 2 && last <= 4 && (teens < 12 || teens > 14);
        return few ? "few" : otherwise;
    }

    private static String romanian(long number) {
        long hundredth = number % HUNDRED;
        return number == 1 ? "one" : number == 0 || (hundredth >= 1 && hundredth <= 19) ? "few" : "other";
    }

    private static String arabic(long number) {
        if (number <= 2) {
            return number == 0 ? "zero" : number == 1 ? "one" : "two";
        }
        long hundredth = number % HUNDRED;
        if (hundredth >= 3 && hundredth <= 10) {
            return "few";
        }
        return hundredth >= ELEVEN ? "many" : "other";
    }
}
