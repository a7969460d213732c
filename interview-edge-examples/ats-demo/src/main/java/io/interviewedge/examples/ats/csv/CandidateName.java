package io.interviewedge.examples.ats.csv;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a name of its parts, in the order of their language. */
final class CandidateName {

    private static final Set<UnicodeScript> EAST_ASIAN =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private CandidateName() {}

    /**
     * The name, or an empty text if there is no part of it.
     *
     * @param familyFirst whether the headings are in a language in which the last name comes first
     */
    static String of(Map<Column, String> cells, boolean familyFirst) {
        String whole = cells.getOrDefault(Column.NAME, "");
        if (!whole.isEmpty()) {
            return whole;
        }
        String first = cells.getOrDefault(Column.FIRST_NAME, "");
        String middle = cells.getOrDefault(Column.MIDDLE_NAME, "");
        String last = cells.getOrDefault(Column.LAST_NAME, "");
        if (isEastAsian(first) && isEastAsian(last)) {
            return last + first;
        }
        return (familyFirst ? Stream.of(last, first, middle) : Stream.of(first, middle, last))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isEastAsian(String part) {
        return !part.isEmpty() && part.codePoints().allMatch(c -> EAST_ASIAN.contains(UnicodeScript.of(c)));
    }
}
