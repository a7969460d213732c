package io.interviewedge.examples.ats.bulk;

import java.util.regex.Pattern;

/**
 * A cell for a file that will be opened in a spreadsheet. Spreadsheets run text that looks like a formula, so such text
 * gets a leading apostrophe. In many countries they treat semicolons as delimiters whatever the file uses, so text
 * after a semicolon is protected too.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection (OWASP)</a>
 */
final class SpreadsheetCell {

    private static final Pattern FORMULA =
            Pattern.compile("(^|[,;\\t\\r\\n])(\\s*)(?=[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private SpreadsheetCell() {}

    static String of(String text) {
        return FORMULA.matcher(text).replaceAll("$1$2'");
    }
}
