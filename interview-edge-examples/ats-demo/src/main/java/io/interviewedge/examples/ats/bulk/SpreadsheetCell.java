package io.interviewedge.examples.ats.bulk;

import java.util.regex.Pattern;

/**
 * A cell for a file that will be opened in a spreadsheet, which would run what looks like a formula: that gets an
 * apostrophe before it. In many countries a spreadsheet takes semicolons for the delimiter, whatever the file has, so
 * what follows one may begin a cell, too.
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
