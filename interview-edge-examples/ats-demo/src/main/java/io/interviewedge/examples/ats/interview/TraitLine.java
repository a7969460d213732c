package io.interviewedge.examples.ats.interview;

import io.interviewedge.analysis.ScoredTrait;
import java.util.List;
import java.util.Locale;

/**
 * A trait in the table of the rubric.
 *
 * @param share of the weights of all traits, as in "20 %"
 * @param spread how far the runs lie apart, or an empty text for a single run
 */
record TraitLine(String label, String share, String score, String spread) {

    static List<TraitLine> all(List<ScoredTrait> traits) {
        double total = traits.stream().mapToDouble(ScoredTrait::weight).sum();
        return traits.stream()
                .map(trait -> new TraitLine(
                        trait.label(),
                        String.format(Locale.ROOT, "%.0f %%", total > 0 ? 100 * trait.weight() / total : 0),
                        Scores.show(trait.score()),
                        trait.runs().size() > 1
                                ? Scores.show(trait.spread()) + " in "
                                        + trait.runs().size() + " runs"
                                : ""))
                .toList();
    }
}
