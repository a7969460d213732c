package io.interviewedge.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The order in which languages are tried for a reader: the lookup of RFC 4647 (BCP 47), section 3.4. Messages and the
 * candidate's pages choose their language by it.
 */
public final class LanguageChain {

    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private LanguageChain() {}

    /**
     * The tag that stands for a locale: without extensions. Chinese always has its script, because people who read one
     * of the two may not read the other: {@code zh-TW} is zh-Hant-TW, {@code zh}, {@code zh-CN} and {@code zh-SG} are
     * zh-Hans.
     */
    public static String tag(Locale locale) {
        Locale plain = locale.stripExtensions();
        if (plain.getLanguage().equals("zh") && plain.getScript().isEmpty()) {
            String script = TRADITIONAL.contains(plain.getCountry()) ? "Hant" : "Hans";
            plain = new Locale.Builder().setLocale(plain).setScript(script).build();
        }
        return plain.toLanguageTag();
    }

    /** The tag itself, then ever shorter forms of it; Chinese keeps its script. */
    public static List<String> of(Locale locale) {
        List<String> chain = new ArrayList<>();
        String tag = tag(locale);
        while (!tag.isEmpty() && !tag.equals("zh")) {
            chain.add(tag);
            tag = tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
        }
        return chain;
    }
}
