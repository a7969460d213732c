package io.interviewedge.examples.ats.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * How a file was read, for the recruiter to see and to change. Public for the template.
 *
 * @param certain whether the file shows its encoding, or the recruiter chose it
 * @param questions what the recruiter must answer before anybody is invited, as sentences; about columns only
 */
public record Layout(
        Encoding encoding,
        boolean certain,
        List<Encoding> encodings,
        Separator separator,
        List<ColumnUse> columns,
        List<String> questions) {

    /** The separators to choose from. */
    public List<Separator> separators() {
        List<Separator> all = new ArrayList<>(Separator.USUAL);
        if (!all.contains(separator)) {
            all.add(separator);
        }
        return all;
    }

    /** Whether nobody can be invited before the recruiter has answered. */
    public boolean isInDoubt() {
        return !certain || !questions.isEmpty();
    }

    /** The titles of the columns that are ignored. */
    public List<String> ignored() {
        return columns.stream()
                .filter(use -> use.column() == null && !use.heading().isEmpty())
                .map(ColumnUse::heading)
                .toList();
    }
}
