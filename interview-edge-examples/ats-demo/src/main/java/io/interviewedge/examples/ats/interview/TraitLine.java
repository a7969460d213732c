package io.interviewedge.examples.ats.interview;

import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A trait in the table of the rubric.
 *
 * @param description what a good score stands for, or null
 * @param share of the weights of all traits, as in "20 %"
 * @param score null before the analysis
 * @param spread how far the runs lie apart, or an empty text for a single run
 */
record TraitLine(
        String label,
        @Nullable String description,
        String share,
        @Nullable String score,
        String spread) {

    /** Before there are scores. */
    static List<TraitLine> all(Rubric rubric) {
        double total = rubric.traits().stream().mapToDouble(Trait::weight).sum();
        return rubric.traits().stream()
                .map(trait -> new TraitLine(trait.label(), trait.description(), share(trait.weight(), total), null, ""))
                .toList();
    }

    /** As they were scored, with the descriptions of that rubric. */
    static List<TraitLine> all(List<ScoredTrait> traits, Rubric rubric) {
        double total = traits.stream().mapToDouble(ScoredTrait::weight).sum();
        Function<String, @Nullable String> description = rubric.traits().stream()
                .filter(trait -> trait.description() != null)
                .collect(Collectors.toMap(Trait::id, trait -> Objects.requireNonNull(trait.description())))::get;
        return traits.stream()
                .map(trait -> new TraitLine(
                        trait.label(),
                        description.apply(trait.id()),
                        share(trait.weight(), total),
                        Scores.show(trait.score()),
                        trait.runs().size() > 1
                                ? Scores.show(trait.spread()) + " in "
                                        + trait.runs().size() + " runs"
                                : ""))
                .toList();
    }

    private static String share(double weight, double total) {
        return String.format(Locale.ROOT, "%.0f %%", total > 0 ? 100 * weight / total : 0);
    }
}
