package io.interviewedge.web;

import com.samskivert.mustache.Mustache;
import java.math.BigDecimal;
import java.text.Bidi;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of the pages in one language. */
final class Texts {

    private static final Pattern VALUE = Pattern.compile("\\{([a-z]+)}");

    private final Locale locale;
    private final Map<String, String> texts;
    private final String direction;

    Texts(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
        this.direction = direction(texts);
    }

    Locale locale() {
        return locale;
    }

    /** {@code ltr} or {@code rtl}. */
    String direction() {
        return direction;
    }

    /** By the first letter with a direction. */
    private static String direction(Map<String, String> texts) {
        String sample = texts.values().stream()
                .map(text -> VALUE.matcher(text).replaceAll(""))
                .filter(text -> !text.isBlank())
                .sorted()
                .collect(Collectors.joining());
        return new Bidi(sample, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    /** For templates, which write {@code t.summary.title}. */
    Object inTemplates() {
        return new Named("");
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A text without values. */
    String get(String key) {
        String text = texts.get(key);
        if (text != null) {
            return text;
        }
        throw new IllegalArgumentException("there is no text \"" + key + "\"");
    }

    /** A text as HTML, with values that are HTML already. */
    String html(String key, Map<String, String> values) {
        return filled(Html.escape(get(key)), values);
    }

    /** A text with plain values. */
    String plain(String key, Map<String, String> values) {
        return filled(get(key), values);
    }

    /** The form of a text for this number, with the number as {@code {n}} and other plain values. */
    String counted(String key, long number, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("n", number(number));
        String form = key + "." + Plurals.form(locale.getLanguage(), number);
        return filled(get(has(form) ? form : key + ".other"), all);
    }

    /** A number in the digits 0 to 9, grouped as in this language. */
    String number(long number) {
        return new DecimalFormat("#,##0", symbols()).format(number);
    }

    /** A bound in the digits 0 to 9, not grouped: so it can be typed as an answer. */
    String number(BigDecimal bound) {
        return bound.toPlainString().replace('.', symbols().getDecimalSeparator());
    }

    private DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        if (symbols.getZeroDigit() != '0') {
            symbols.setZeroDigit('0');
            symbols.setGroupingSeparator(',');
            symbols.setDecimalSeparator('.');
        }
        return symbols;
    }

    private static String filled(String text, Map<String, String> values) {
        return VALUE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** The texts whose names begin in this way. */
    private final class Named implements Mustache.CustomContext {

        private final String beginning;

        Named(String beginning) {
            this.beginning = beginning;
        }

        @Override
        public Object get(String name) {
            String key = beginning + name;
            return has(key) ? Texts.this.get(key) : new Named(key + ".");
        }
    }
}
