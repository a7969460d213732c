package io.interviewedge.examples.ats.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into words. A word is a run of letters, marks, digits and apostrophes of any script, in lower case. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*");

    /**
     * The last mark of a sentence alone: to look for a run of marks would take quadratic time in a text of nothing
     * else.
     */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？؟।…](?=\\s|$)|\\R");

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    static int sentences(String text) {
        return (int) SENTENCE_END
                .splitAsStream(text)
                .filter(piece -> WORD.matcher(piece).find())
                .count();
    }

    static Set<String> distinct(List<String> words) {
        return new LinkedHashSet<>(words);
    }

    static Set<String> atLeast(int letters, Set<String> words) {
        Set<String> longOnes = new TreeSet<>(words);
        longOnes.removeIf(word -> word.codePointCount(0, word.length()) < letters);
        return longOnes;
    }

    /** In alphabetical order. */
    static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }

    static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }
}
