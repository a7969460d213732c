package io.interviewedge.examples.ats.csv;

import java.util.List;

/** What of a cell counts: white space of any kind around it is nothing. */
final class Cells {

    /** Zero-width space, word joiner, byte order mark. */
    private static final String INVISIBLE = "\u200B\u2060\uFEFF";

    private Cells() {}

    static boolean isBlank(String cell) {
        return cell.chars().allMatch(Cells::isSpace);
    }

    static String stripped(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isSpace(cell.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** The number of cells up to the last that is not blank. */
    static int count(List<String> cells) {
        int count = cells.size();
        while (count > 0 && isBlank(cells.get(count - 1))) {
            count--;
        }
        return count;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
    }
}
