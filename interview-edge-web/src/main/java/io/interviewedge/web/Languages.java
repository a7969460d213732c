package io.interviewedge.web;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.message.LanguageChain;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of the pages in every language. Immutable. */
final class Languages {

    private static final List<String> STANDARD = List.of("en", "de", "fr", "es", "pt", "ar", "hi", "zh-Hans");
    private static final String COMPLETE = "en";
    private static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    private final Map<String, Map<String, String>> texts;
    private final Locale fallback;
    /** Made once for each language and country that a reader was found to have. */
    private final Map<List<String>, Texts> made = new ConcurrentHashMap<>();

    private Languages(Map<String, Map<String, String>> texts, Locale fallback) {
        this.texts = texts;
        this.fallback = fallback;
    }

    /** The languages of the library. English has every text. */
    static Languages standard() {
        return new Languages(STANDARD.stream().collect(Collectors.toMap(tag -> tag, Languages::read)), Locale.ENGLISH);
    }

    /** The same with other texts in a language, or with one more language. Texts that are not given stay. */
    Languages with(Locale locale, Map<String, String> changed) {
        Map<String, Map<String, String>> all = new HashMap<>(texts);
        Map<String, String> merged = new HashMap<>(texts.getOrDefault(LanguageChain.tag(locale), Map.of()));
        merged.putAll(changed);
        all.put(LanguageChain.tag(locale), Map.copyOf(merged));
        return new Languages(all, fallback);
    }

    Languages fallback(Locale locale) {
        return new Languages(texts, locale);
    }

    /** Every text that can be changed. */
    Set<String> keys() {
        return texts.getOrDefault(COMPLETE, Map.of()).keySet();
    }

    /** Whether there is such a text, in any plural form. */
    boolean isKey(String key) {
        Set<String> keys = keys();
        int dot = key.lastIndexOf('.');
        boolean plural = dot > 0 && FORMS.contains(key.substring(dot + 1));
        return keys.contains(key) || (plural && keys.contains(key.substring(0, dot) + ".other"));
    }

    /** @throws ConfigurationException if a language lacks texts; the message names them */
    void requireWhole() {
        for (String tag : texts.keySet()) {
            Texts whole = merged(inLine(Locale.forLanguageTag(tag)));
            List<String> missing = keys().stream()
                    .filter(key -> !key.endsWith(".one") && !whole.has(key)) // English has the forms one and other.
                    .sorted()
                    .toList();
            if (!missing.isEmpty()) {
                throw new ConfigurationException("the candidate's pages lack " + missing.size() + " texts in \"" + tag
                        + "\": " + String.join(", ", missing) + "; add them, so that no page mixes two languages");
            }
        }
    }

    /** For a candidate whose language is known: in that language, else in the fallback, else in English. */
    Texts of(Locale locale) {
        List<String> spoken = Stream.of(locale, fallback)
                .map(this::inLine)
                .filter(tags -> !tags.isEmpty())
                .findFirst()
                .orElse(List.of(COMPLETE));
        return made.computeIfAbsent(spoken, this::merged);
    }

    /** For a visitor of whom only the browser's languages are known, as in the header {@code Accept-Language}. */
    Texts accepted(@Nullable String header) {
        return of(preferred(header).orElse(fallback));
    }

    private Optional<Locale> preferred(@Nullable String header) {
        if (header == null || header.length() > 500) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> !inLine(locale).isEmpty())
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Which texts there are in a language: of a country first, then those of the language itself. */
    private List<String> inLine(Locale locale) {
        return LanguageChain.of(locale).stream().filter(texts::containsKey).toList();
    }

    private Texts merged(List<String> tags) {
        Map<String, String> all = new HashMap<>();
        tags.forEach(tag -> texts.getOrDefault(tag, Map.of()).forEach(all::putIfAbsent));
        return new Texts(Locale.forLanguageTag(tags.get(0)), Map.copyOf(all));
    }

    private static Map<String, String> read(String tag) {
        Properties properties = new Properties();
        try (InputStream in = Resources.open("texts/" + tag + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
