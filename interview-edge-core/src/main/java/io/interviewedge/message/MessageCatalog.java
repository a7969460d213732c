package io.interviewedge.message;

import io.interviewedge.error.ConfigurationException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The languages in which the library writes to candidates. Immutable.
 *
 * <p>A candidate's locale finds the closest language by dropping its most specific parts first (BCP 47): {@code pt-BR}
 * finds pt. Chinese keeps its script: {@code zh-CN} and {@code zh-SG} find zh-Hans, {@code zh-TW} and {@code zh-HK}
 * find zh-Hant, which a host may add. Candidates whose language is missing get the fallback language.
 */
public final class MessageCatalog {

    private static final MessageCatalog STANDARD = standardLanguages();

    private final Map<String, MessageTemplate> templates;
    private final MessageTemplate fallback;

    private MessageCatalog(Map<String, MessageTemplate> templates, MessageTemplate fallback) {
        this.templates = Map.copyOf(templates);
        this.fallback = fallback;
    }

    /** English, German, French, Spanish, Portuguese, Arabic, Hindi and Simplified Chinese. English is the fallback. */
    public static MessageCatalog standard() {
        return STANDARD;
    }

    /** A catalog of one language, which is the fallback too. */
    public static MessageCatalog of(MessageTemplate only) {
        return new MessageCatalog(Map.of(LanguageChain.tag(only.locale()), only), only);
    }

    /** The same with one more language, or with other texts for a language that it has. */
    public MessageCatalog with(MessageTemplate template) {
        Map<String, MessageTemplate> changed = new HashMap<>(templates);
        String tag = LanguageChain.tag(template.locale());
        changed.put(tag, template);
        boolean replacesFallback = tag.equals(LanguageChain.tag(fallback.locale()));
        return new MessageCatalog(changed, replacesFallback ? template : fallback);
    }

    /**
     * The same with another fallback, for candidates whose own language is missing.
     *
     * @throws ConfigurationException if the catalog lacks that language too
     */
    public MessageCatalog fallback(Locale locale) {
        MessageTemplate template = lookup(Objects.requireNonNull(locale, "locale"))
                .orElseThrow(() -> new ConfigurationException("the catalog has no texts in " + locale.toLanguageTag()
                        + "; add them with with(…), or choose one of " + templates.keySet()));
        return new MessageCatalog(templates, template);
    }

    /** The texts for a candidate of this locale: the closest, or those of the fallback. */
    public MessageTemplate find(Locale locale) {
        return lookup(locale).orElse(fallback);
    }

    /** The locales that have texts of their own here. */
    public List<Locale> locales() {
        return templates.keySet().stream().sorted().map(Locale::forLanguageTag).toList();
    }

    private Optional<MessageTemplate> lookup(Locale locale) {
        return LanguageChain.of(locale).stream()
                .filter(templates::containsKey)
                .map(templates::get)
                .findFirst();
    }

    private static MessageCatalog standardLanguages() {
        MessageCatalog catalog = of(English.template());
        for (MessageTemplate template : List.of(
                German.template(),
                French.template(),
                Spanish.template(),
                Portuguese.template(),
                Arabic.template(),
                Hindi.template(),
                SimplifiedChinese.template())) {
            catalog = catalog.with(template);
        }
        return catalog;
    }

    @Override
    public String toString() {
        return "MessageCatalog" + templates.keySet().stream().sorted().toList();
    }
}
