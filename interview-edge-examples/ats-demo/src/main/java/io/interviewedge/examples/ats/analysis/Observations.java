package io.interviewedge.examples.ats.analysis;

import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Describes the counts in sentences. */
final class Observations {

    private Observations() {}

    static String of(AnswerCounts counts) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s in %s (%.1f words a sentence, %.0f %% of them not repeated).",
                many(counts.words(), "word"),
                many(counts.sentences(), "sentence"),
                counts.wordsPerSentence(),
                100 * counts.variety()));
        if (counts.expected() > 0) {
            text.append(" Of the model answer's ")
                    .append(many(counts.expected(), "keyword"))
                    .append(", ")
                    .append(counts.found())
                    .append(counts.found() == 1 ? " occurs." : " occur.");
        }
        text.append(" Words about reasoning: ").append(listed(counts.reasoning()));
        text.append(" Words about experience: ").append(listed(counts.experience()));
        return text.append(" Numbers: ").append(counts.numbers()).append('.').toString();
    }

    static String ofShare(double share) {
        return String.format(Locale.ROOT, "Earns %.0f %% of the points.", 100 * share);
    }

    static String summary(List<AnswerCounts> counted, int questions, Rubric rubric, Map<String, Double> scores) {
        if (counted.isEmpty()) {
            return "No question was answered in words, so there is nothing to count.";
        }
        int words = counted.stream().mapToInt(AnswerCounts::words).sum();
        Comparator<Trait> byScore = Comparator.comparing(trait -> scores.get(trait.id()));
        Trait highest = rubric.traits().stream().max(byScore).orElseThrow();
        Trait lowest = rubric.traits().stream().min(byScore).orElseThrow();
        return String.format(
                Locale.ROOT,
                "%d of %s answered, with %s in all. Most points: %s (%.1f). Fewest: %s (%.1f).",
                counted.size(),
                many(questions, "question"),
                many(words, "word"),
                highest.label(),
                scores.get(highest.id()),
                lowest.label(),
                scores.get(lowest.id()));
    }

    private static String many(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String listed(Set<String> words) {
        return words.isEmpty() ? "none." : words.size() + " (" + String.join(", ", words) + ").";
    }
}
