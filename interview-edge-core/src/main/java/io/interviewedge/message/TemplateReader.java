package io.interviewedge.message;

import io.interviewedge.error.InvalidTemplateException;
import io.interviewedge.internal.TextRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the text of one template from its beginning to its end, and refuses the first thing that is wrong. Used once.
 */
final class TemplateReader {

    private static final int NONE = -1;

    private final String part;
    private final String source;
    private final boolean subject;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> passage = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int passageStart = NONE;
    private boolean linked;
    private int at;

    TemplateReader(String part, String source, boolean subject) {
        this.part = part;
        this.source = source;
        this.subject = subject;
    }

    List<Piece> read() {
        requireText();
        while (at < source.length()) {
            char c = source.charAt(at);
            if ("{}[]".indexOf(c) >= 0 && source.startsWith(String.valueOf(c), at + 1)) {
                words.append(c);
                at += 2;
            } else if (c == '{') {
                readPlace();
            } else if (c == '}') {
                throw wrong(at, "this } closes nothing; write }} for a literal brace");
            } else if (c == '[') {
                beginPassage();
            } else if (c == ']') {
                endPassage();
            } else {
                words.append(c);
                at++;
            }
        }
        if (passageStart != NONE) {
            throw wrong(passageStart, "this [ is never closed; write ] after the passage, or [[ for a literal bracket");
        }
        if (!subject && !linked) {
            throw wrong(source.length(), "{link} is missing; write it exactly once");
        }
        endWords();
        if (pieces.stream().allMatch(TemplateReader::mayBeBlank)) {
            throw wrong(0, "it may come out blank; write something outside the brackets");
        }
        return pieces;
    }

    private static boolean mayBeBlank(Piece piece) {
        return piece instanceof Piece.Passage
                || (piece instanceof Piece.Words words && TextRules.isBlank(words.text()));
    }

    private void readPlace() {
        int end = source.indexOf('}', at);
        int next = source.indexOf('{', at + 1);
        if (end < 0 || (next >= 0 && next < end)) {
            throw wrong(at, "this { is never closed; write } after the variable's name, or {{ for a literal brace");
        }
        String word = source.substring(at + 1, end);
        Variable variable = Variable.of(word)
                .orElseThrow(
                        () -> wrong(at, "there is no variable " + shown("{" + word + "}") + "; use " + Variable.all()));
        if (variable.optional() && passageStart == NONE) {
            throw wrong(
                    at,
                    variable + " may have no value; put what depends on it in brackets, as in [, " + variable
                            + "], and it is left out with it");
        }
        if (variable == Variable.LINK) {
            requireLinkHere();
        }
        endWords();
        current().add(new Piece.Place(variable));
        at = end + 1;
    }

    private void requireLinkHere() {
        if (subject) {
            throw wrong(at, "a link cannot be followed from here; write {link} in the text");
        }
        if (linked) {
            throw wrong(at, "{link} is there already; write it exactly once");
        }
        if (passageStart != NONE) {
            throw wrong(at, "{link} would be left out with its passage; write it outside the brackets");
        }
        linked = true;
    }

    private void beginPassage() {
        if (passageStart != NONE) {
            throw wrong(
                    at,
                    "passages cannot be nested; close the one at position " + passageStart
                            + " first, or write [[ for a literal bracket");
        }
        endWords();
        passageStart = at++;
    }

    private void endPassage() {
        if (passageStart == NONE) {
            throw wrong(at, "this ] closes nothing; write ]] for a literal bracket");
        }
        endWords();
        if (passage.stream()
                .noneMatch(piece ->
                        piece instanceof Piece.Place place && place.variable().optional())) {
            throw wrong(passageStart, "nothing in this passage can be absent; write [[ and ]] for literal brackets");
        }
        pieces.add(new Piece.Passage(List.copyOf(passage)));
        passage.clear();
        passageStart = NONE;
        at++;
    }

    private List<Piece> current() {
        return passageStart == NONE ? pieces : passage;
    }

    private void endWords() {
        if (words.length() > 0) {
            current().add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }

    private void requireText() {
        if (TextRules.isBlank(source)) {
            throw wrong(0, "it is blank; it is required");
        }
        if (source.length() > MessageTemplate.MAX_LENGTH) {
            throw wrong(MessageTemplate.MAX_LENGTH, "it is longer than " + MessageTemplate.MAX_LENGTH + " characters");
        }
        for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
            int c = source.codePointAt(i);
            boolean breaks = c == '\r' || c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029;
            if (subject && breaks) {
                throw wrong(i, "it contains " + name(c) + "; write it on a single line");
            }
            if (!TextRules.isProse(Character.toString(c))) {
                throw wrong(
                        i, "it contains " + name(c) + "; tab and line breaks are the only control characters allowed");
            }
        }
    }

    private static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** A name that was never closed may run on for pages, and over anything. */
    private static String shown(String word) {
        String start = word.length() <= 40 ? word : word.substring(0, 40) + "…";
        return start.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?");
    }

    private InvalidTemplateException wrong(int position, String problem) {
        return new InvalidTemplateException(part, position, problem);
    }
}
