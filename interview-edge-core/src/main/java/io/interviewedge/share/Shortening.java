package io.interviewedge.share;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text fit when it is encoded. */
final class Shortening {

    private static final String ELLIPSIS = "…";

    /**
     * The ends of sentences in Latin, Greek and Cyrillic, in Arabic, in Devanagari, and in Chinese and Japanese, which
     * have no blank after them.
     */
    private static final String SENTENCE_ENDS = ".!?؟।";

    private static final String WIDE_SENTENCE_ENDS = "。！？";

    /** How far back to look for a blank; text without blanks nearby (Chinese, say) is cut between characters. */
    private static final int MAX_WORD_LENGTH = 24;

    /** An extended grapheme cluster (Unicode Standard Annex 29). */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Shortening() {}

    /**
     * The encoded text, or its longest beginning that fits, with the white space around the text, which separates it
     * from a link. The beginning ends with a sentence if more than half of what fits is whole sentences, and else with
     * an ellipsis. Empty if not even that fits.
     */
    static String encodeWithin(int budget, String text) {
        String whole = PercentEncoding.encode(text);
        if (whole.length() <= budget) {
            return whole;
        }
        String words = text.strip();
        int start = text.indexOf(words);
        String head = PercentEncoding.encode(text.substring(0, start));
        String tail = PercentEncoding.encode(text.substring(start + words.length()));
        int room = budget
                - head.length()
                - tail.length()
                - PercentEncoding.encode(ELLIPSIS).length();
        int end = fitting(room, words);
        return end == 0 ? "" : head + PercentEncoding.encode(beginning(words, end)) + tail;
    }

    private static String beginning(String text, int end) {
        int sentences = wholeSentences(text, end);
        return sentences > end / 2 ? text.substring(0, sentences) : text.substring(0, wholeWords(text, end)) + ELLIPSIS;
    }

    /** How much of the text fits, in UTF-16 units; never half a character. */
    private static int fitting(int room, String text) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            String character = Character.toString(text.codePointAt(end));
            used += PercentEncoding.encode(character).length();
            if (used > room) {
                break;
            }
            end += character.length();
        }
        return end;
    }

    /** Where the last whole sentence ends; 0 if there is none. */
    private static int wholeSentences(String text, int end) {
        for (int at = end; at > 0; at--) {
            boolean blankFollows = at == text.length() || Character.isWhitespace(text.charAt(at));
            char last = text.charAt(at - 1);
            if (WIDE_SENTENCE_ENDS.indexOf(last) >= 0 || (blankFollows && SENTENCE_ENDS.indexOf(last) >= 0)) {
                return at;
            }
        }
        return 0;
    }

    /** Where the last whole word ends, unless that is far. */
    private static int wholeWords(String text, int end) {
        for (int at = end; at > Math.max(end - MAX_WORD_LENGTH, 0); at--) {
            if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                return text.substring(0, at).stripTrailing().length();
            }
        }
        return wholeCharacters(text, end);
    }

    /** Where the last character ends as people count them: with its accents, vowel signs and joined parts. */
    private static int wholeCharacters(String text, int end) {
        Matcher character = CHARACTER.matcher(text);
        int whole = 0;
        while (character.find() && character.end() <= end) {
            whole = character.end();
        }
        return whole;
    }
}
