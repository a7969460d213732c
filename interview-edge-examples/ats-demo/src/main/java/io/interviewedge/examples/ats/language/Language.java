package io.interviewedge.examples.ats.language;

import io.interviewedge.message.MessageCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A language in which candidates can be written to.
 *
 * @param tag as BCP 47 has it
 * @param name what its speakers call it
 * @param direction {@code ltr} or {@code rtl}
 */
public record Language(String tag, String name, String direction) {

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur");

    /** Those that the library has messages in. */
    public static List<Language> all() {
        return MessageCatalog.standard().locales().stream().map(Language::of).toList();
    }

    public static Language of(Locale locale) {
        String name = locale.getDisplayName(locale);
        String shown = name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        return new Language(
                locale.toLanguageTag(), shown, FROM_THE_RIGHT.contains(locale.getLanguage()) ? "rtl" : "ltr");
    }
}
