package io.interviewedge.session;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a language tag in any of the forms that people and systems write. */
public final class LanguageTag {

    /** The most characters of a tag. */
    public static final int MAX_LENGTH = 100;

    private static final String FIELD = "locale";

    /** As POSIX has it: de_DE.UTF-8, sr_RS@latin. The encoding says nothing about the language. */
    private static final Pattern POSIX = Pattern.compile("([^.@]+)(?:\\.[A-Za-z0-9_-]+)?(?:@([A-Za-z]+))?");

    /** As {@link Locale#toString()} has a script: zh_TW_#Hant. */
    private static final Pattern JAVA = Pattern.compile("([^_]+)((?:_[^_]+)*)_+#([A-Za-z]{4})");

    /** What a modifier of POSIX says about the script; that of a currency says nothing. */
    private static final Map<String, String> SCRIPTS =
            Map.of("euro", "", "latin", "Latn", "cyrillic", "Cyrl", "devanagari", "Deva");

    private LanguageTag() {}

    /**
     * Reads a language tag (BCP 47) of at most {@value #MAX_LENGTH} characters, such as {@code de} or {@code pt-BR}.
     * The names that systems give to locales are understood as well, such as {@code pt_BR}, {@code de_DE.UTF-8} or
     * {@code sr_RS@latin}, and so is a language's code of three letters (ISO 639-2).
     *
     * @throws InvalidValueException if it is blank, too long, not a language tag, or of a language that this Java does
     *     not know
     */
    public static Locale parse(String typed) {
        requireLength(typed);
        String tag = TextRules.identifier(FIELD, typed, MAX_LENGTH);
        try {
            Locale locale = new Locale.Builder().setLanguageTag(bcp47(tag)).build();
            return known(locale);
        } catch (IllformedLocaleException malformed) {
            throw new InvalidValueException(FIELD, "is not a language tag such as de or pt-BR");
        }
    }

    /** Without a bound, a store could not keep it, and a program that reads it back could run out of memory. */
    static Locale bounded(Locale locale) {
        requireLength(locale.toLanguageTag());
        return locale;
    }

    private static void requireLength(String tag) {
        if (tag.length() > MAX_LENGTH) {
            throw new InvalidValueException(
                    FIELD,
                    "is a language tag of " + tag.length() + " characters; at most " + MAX_LENGTH + " are allowed");
        }
    }

    private static String bcp47(String tag) {
        Matcher java = JAVA.matcher(tag);
        if (java.matches()) {
            return (java.group(1) + "-" + java.group(3) + java.group(2)).replace('_', '-');
        }
        Matcher posix = POSIX.matcher(tag);
        if (!posix.matches()) {
            return tag;
        }
        String[] parts = posix.group(1).split("_", 2);
        String modifier = posix.group(2);
        String script = modifier == null ? "" : SCRIPTS.get(modifier.toLowerCase(Locale.ROOT));
        if (script == null) {
            throw new IllformedLocaleException("unknown modifier");
        }
        String language = parts[0] + (script.isEmpty() ? "" : "-" + script);
        return (parts.length == 1 ? language : language + "-" + parts[1]).replace('_', '-');
    }

    /** A well-formed tag may be no language at all: "german" is meant to be "de". */
    private static Locale known(Locale locale) {
        Locale shortest = locale.getLanguage().length() == 2 ? locale : shortened(locale);
        if (shortest.getDisplayLanguage(Locale.ENGLISH).equals(shortest.getLanguage())) {
            throw new IllformedLocaleException("unknown language");
        }
        return shortest;
    }

    /** BCP 47 has the shortest code: a message in German is found under "de", and not under "deu" or "ger". */
    private static Locale shortened(Locale locale) {
        String name = locale.getDisplayLanguage(Locale.ENGLISH);
        return Arrays.stream(Locale.getISOLanguages())
                .map(code ->
                        new Locale.Builder().setLocale(locale).setLanguage(code).build())
                .filter(known -> known.getISO3Language().equals(locale.getLanguage())
                        || known.getDisplayLanguage(Locale.ENGLISH).equals(name))
                .findFirst()
                .orElse(locale);
    }
}
