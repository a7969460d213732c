package io.interviewedge.examples.ats.csv;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the recruiter wants a file to be read.
 *
 * @param encoding the name of the charset, or null to find out
 * @param separator the {@linkplain Separator#value value} of the separator, or null to find out
 * @param columns what each column of the file holds, in order, as names of {@link Column}, and empty for an ignored
 *     one; an empty list, or one of another length than the file's, stands for a guess by the headings
 * @param jobChosen whether a job was chosen for the whole file, so that a column "Position" is not taken for it
 */
public record Reading(@Nullable String encoding, @Nullable String separator, List<String> columns, boolean jobChosen) {

    public Reading {
        columns = List.copyOf(columns);
    }

    /** Everything is guessed. */
    public static Reading guess(boolean jobChosen) {
        return new Reading(null, null, List.of(), jobChosen);
    }

    Optional<Separator> chosenSeparator() {
        return separator == null ? Optional.empty() : Separator.of(separator);
    }
}
