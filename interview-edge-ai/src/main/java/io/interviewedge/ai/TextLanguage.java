package io.interviewedge.ai;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language that a model is told to write in. Whether it did can be told for sure only where the letters differ, and
 * for some languages by their commonest words: a text is refused if it clearly is in another one.
 */
final class TextLanguage {

    private static final Map<String, Set<UnicodeScript>> SCRIPTS = scripts();

    private static final Map<String, Set<String>> COMMON_WORDS = Map.of(
            "en", Set.of("the", "and", "of", "to", "is", "with", "for", "that", "this", "has", "but"),
            "de", Set.of("der", "die", "das", "und", "ist", "mit", "nicht", "eine", "ein", "zu", "von", "auf"),
            "fr", Set.of("le", "la", "les", "des", "est", "et", "une", "dans", "pour", "qui", "du", "avec"),
            "es", Set.of("el", "los", "las", "una", "y", "con", "para", "por", "es", "del", "lo", "su"),
            "it", Set.of("il", "gli", "una", "che", "con", "per", "è", "della", "di", "ma", "sono", "nel"),
            "pt", Set.of("o", "os", "uma", "não", "com", "para", "é", "do", "da", "mas", "em", "um"),
            "nl", Set.of("het", "een", "van", "niet", "met", "en", "maar", "voor", "zijn", "dat", "op", "wordt"),
            "pl", Set.of("jest", "nie", "się", "na", "oraz", "ale", "i", "w", "z", "do", "że", "jak"),
            "tr", Set.of("ve", "bir", "bu", "için", "ile", "ama", "çok", "daha", "değil", "olarak", "var", "da"));

    private static final int CLEARLY = 4;

    private final Locale locale;

    TextLanguage(Locale locale) {
        this.locale = locale;
    }

    /** As English has it: {@code German}. */
    String name() {
        return locale.getDisplayLanguage(Locale.ENGLISH);
    }

    String tag() {
        return locale.toLanguageTag();
    }

    /** False if one of the texts clearly is in other letters, or all of them together in another language. */
    boolean mayBeOf(List<String> texts) {
        return texts.stream().allMatch(this::hasItsLetters) && hasItsWords(String.join("\n", texts));
    }

    private boolean hasItsLetters(String text) {
        Set<UnicodeScript> own = ownScripts();
        long letters = text.codePoints().filter(Character::isLetter).count();
        long others = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && !own.contains(script))
                .count();
        return own.isEmpty() || others * 2 <= letters;
    }

    private Set<UnicodeScript> ownScripts() {
        if (locale.getScript().isEmpty()) {
            return SCRIPTS.getOrDefault(locale.getLanguage(), Set.of());
        }
        try {
            return Set.of(UnicodeScript.forName(locale.getScript()));
        } catch (IllegalArgumentException groupOfScripts) {
            return Set.of();
        }
    }

    private boolean hasItsWords(String text) {
        Set<String> own = COMMON_WORDS.get(locale.getLanguage());
        if (own == null) {
            return true;
        }
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"));
        long found = count(words, own);
        return COMMON_WORDS.values().stream().noneMatch(other -> {
            Set<String> foreign = new HashSet<>(other);
            foreign.removeAll(own);
            return count(words, foreign) >= CLEARLY + 2 * found;
        });
    }

    private static long count(List<String> words, Set<String> wanted) {
        return words.stream().filter(wanted::contains).count();
    }

    private static Map<String, Set<UnicodeScript>> scripts() {
        Map<String, Set<UnicodeScript>> scripts = new HashMap<>();
        add(scripts, "en de fr es it pt nl pl tr sv da cs ro", UnicodeScript.LATIN);
        add(scripts, "ru uk bg", UnicodeScript.CYRILLIC);
        add(scripts, "ar fa ur", UnicodeScript.ARABIC);
        add(scripts, "el", UnicodeScript.GREEK);
        add(scripts, "he", UnicodeScript.HEBREW);
        add(scripts, "hi", UnicodeScript.DEVANAGARI);
        add(scripts, "th", UnicodeScript.THAI);
        add(scripts, "zh", UnicodeScript.HAN);
        add(scripts, "ko", UnicodeScript.HANGUL, UnicodeScript.HAN);
        add(scripts, "ja", UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
        return Map.copyOf(scripts);
    }

    private static void add(Map<String, Set<UnicodeScript>> scripts, String languages, UnicodeScript... scriptsOfEach) {
        for (String language : languages.split(" ", -1)) {
            scripts.put(language, Set.of(scriptsOfEach));
        }
    }
}
