package io.interviewedge.web;

/** The plural forms of whole numbers, as the Unicode CLDR has them. */
final class Plurals {

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
            case "es", "it" -> romance(number, number == 1);
            default -> number == 1 ? "one" : "other";
        };
    }

    private static String romance(long number, boolean one) {
        if (one) {
            return "one";
        }
        return number != 0 && number % MILLION == 0 ? "many" : "other";
    }

    private static String arabic(long number) {
        if (number <= 2) {
            return number == 0 ? "zero" : number == 1 ? "one" : "two";
        }
        long hundredth = number % 100;
        if (hundredth >= 3 && hundredth <= 10) {
            return "few";
        }
        return hundredth >= 11 ? "many" : "other";
    }
}
