package io.interviewedge.examples.ats.csv;

import org.jspecify.annotations.Nullable;

/**
 * A column of the file, and what it is taken for. Public for the template.
 *
 * @param number of the column, from 1
 * @param heading as it stands in the file, shortened
 * @param sample the first cell under it, shortened
 * @param column null if the column is ignored
 */
public record ColumnUse(
        int number, String heading, String sample, @Nullable Column column) {

    /** The heading, or the number of a column without one. */
    public String title() {
        return heading.isEmpty() ? "Column " + number : heading;
    }
}
