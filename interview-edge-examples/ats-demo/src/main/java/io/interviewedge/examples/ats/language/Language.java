package io.interviewedge.examples.ats.language;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.message.MessageCatalog;
import io.interviewedge.session.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language in which candidates can be written to.
 *
 * @param tag the BCP 47 language tag
 * @param name the name in the language itself
 */
public record Language(String tag, String name) {

    /** The languages for which the library has messages. */
    public static List<Language> all() {
        return MessageCatalog.standard().locales().stream().map(Language::of).toList();
    }

    /**
     * Reads a language tag as the library does, or the name of one of {@link #all()} in that language or in English. A
     * name such as "German" is also a well-formed tag, so the names come first.
     */
    public static Optional<Locale> read(String typed) {
        return MessageCatalog.standard().locales().stream()
                .filter(locale -> isName(locale, typed))
                .findFirst()
                .or(() -> readTag(typed));
    }

    private static boolean isName(Locale locale, String typed) {
        return Stream.of(locale, Locale.ENGLISH)
                .flatMap(in -> Stream.of(locale.getDisplayLanguage(in), locale.getDisplayName(in)))
                .anyMatch(typed::equalsIgnoreCase);
    }

    private static Optional<Locale> readTag(String tag) {
        try {
            return Optional.of(LanguageTag.parse(tag));
        } catch (InvalidValueException unknown) {
            return Optional.empty();
        }
    }

    public static Language of(Locale locale) {
        String name = locale.getDisplayName(locale);
        String shown = name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        return new Language(locale.toLanguageTag(), shown);
    }
}
