package io.interviewedge.examples.ats.language;

import io.interviewedge.message.MessageCatalog;
import java.text.Bidi;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language in which candidates can be written to.
 *
 * @param tag as BCP 47 has it
 * @param name what its speakers call it
 * @param direction {@code ltr} or {@code rtl}
 */
public record Language(String tag, String name, String direction) {

    /** Those that the library has messages in. */
    public static List<Language> all() {
        return MessageCatalog.standard().locales().stream().map(Language::of).toList();
    }

    /**
     * What somebody means who writes a tag, with {@code -} or {@code _}, or the name of one of {@link #all()}, in that
     * language or in English. "German" has the form of a tag, too, but of a language that there is not: its candidates
     * would be written to in English.
     */
    public static Optional<Locale> read(String typed) {
        return MessageCatalog.standard().locales().stream()
                .filter(locale -> isName(locale, typed))
                .findFirst()
                .or(() -> readTag(typed.replace('_', '-')));
    }

    private static boolean isName(Locale locale, String typed) {
        return Stream.of(locale, Locale.ENGLISH)
                .flatMap(in -> Stream.of(locale.getDisplayLanguage(in), locale.getDisplayName(in)))
                .anyMatch(typed::equalsIgnoreCase);
    }

    private static Optional<Locale> readTag(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String name = locale.getDisplayLanguage(Locale.ENGLISH);
            return name.equals(locale.getLanguage()) ? Optional.empty() : Optional.of(locale);
        } catch (IllformedLocaleException unknown) {
            return Optional.empty();
        }
    }

    public static Language of(Locale locale) {
        String name = locale.getDisplayName(locale);
        String shown = name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        boolean leftToRight = new Bidi(shown, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return new Language(locale.toLanguageTag(), shown, leftToRight ? "ltr" : "rtl");
    }
}
