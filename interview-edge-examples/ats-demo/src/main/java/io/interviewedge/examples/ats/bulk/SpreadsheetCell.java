package io.interviewedge.examples.ats.bulk;

/**
 * A cell for a file that will be opened in a spreadsheet. Spreadsheets run text that looks like a formula, so such text
 * gets an apostrophe in front. In many countries they split a file at semicolons, whatever the file uses, and people
 * choose other delimiters and quotation marks, so the same is done after every character that may be a delimiter.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection (OWASP)</a>
 */
final class SpreadsheetCell {

    private static final String DELIMITERS = ",;|\t\r\n";

    /** Also the full-width and small forms, which some spreadsheets read as the plain ones. */
    private static final String STARTS_OF_FORMULAS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";

    private static final String QUOTATION_MARKS = "\"'`\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\\";

    private SpreadsheetCell() {}

    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 1);
        boolean mayBegin = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (mayBegin && STARTS_OF_FORMULAS.indexOf(c) >= 0) {
                // Within text, a plain apostrophe could be taken for a quotation mark and removed.
                safe.append(safe.isEmpty() ? '\'' : '\u2019');
            }
            safe.append(c);
            mayBegin = DELIMITERS.indexOf(c) >= 0 || (mayBegin && isSkipped(c));
        }
        return safe.toString();
    }

    /**
     * Whether the character may be removed from the start of a cell: white space, quotation marks, and invisible ones.
     */
    private static boolean isSkipped(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || QUOTATION_MARKS.indexOf(c) >= 0;
    }
}
