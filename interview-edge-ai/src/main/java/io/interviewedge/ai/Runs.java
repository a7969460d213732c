package io.interviewedge.ai;

import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes one result of several runs: the mean of the scores, the median of the verdicts, the words of one run. */
final class Runs {

    private static final List<Verdict> RISING = List.of(Verdict.NO_HIRE, Verdict.MAYBE, Verdict.HIRE);

    private Runs() {}

    /** The words are those of the run nearest to the mean, among those with the median's verdict if there are any. */
    static Findings together(List<Findings> runs) {
        if (runs.size() == 1) {
            return runs.get(0);
        }
        Map<String, Double> mean = mean(runs);
        Verdict verdict = median(runs);
        Comparator<Findings> distance = Comparator.comparingDouble(run -> distance(run.scores(), mean));
        boolean isGiven = runs.stream().anyMatch(run -> run.verdict().equals(verdict));
        Findings nearest = runs.stream()
                .filter(run -> !isGiven || run.verdict().equals(verdict))
                .min(distance)
                .orElseThrow();
        String reason = isGiven ? nearest.verdictReason() : "The runs disagree: " + verdicts(runs) + ".";
        return new Findings(mean, verdict, reason, nearest.summary(), nearest.observations())
                .runs(runs.stream()
                        .map(run -> new Findings.Run(run.scores(), run.verdict()))
                        .toList());
    }

    private static Map<String, Double> mean(List<Findings> runs) {
        Map<String, Double> mean = new LinkedHashMap<>();
        runs.get(0)
                .scores()
                .keySet()
                .forEach(id -> mean.put(
                        id,
                        runs.stream()
                                .mapToDouble(run -> run.scores().getOrDefault(id, 0.0))
                                .average()
                                .orElseThrow()));
        return mean;
    }

    /** Of an even number of runs, what lies between the two in the middle, and nearer to {@code maybe}. */
    private static Verdict median(List<Findings> runs) {
        int[] ranks = runs.stream()
                .mapToInt(run -> RISING.indexOf(run.verdict()) - 1)
                .sorted()
                .toArray();
        int middle = (ranks[(ranks.length - 1) / 2] + ranks[ranks.length / 2]) / 2;
        return RISING.get(middle + 1);
    }

    private static double distance(Map<String, Double> scores, Map<String, Double> mean) {
        return mean.entrySet().stream()
                .mapToDouble(entry -> Math.abs(scores.getOrDefault(entry.getKey(), 0.0) - entry.getValue()))
                .sum();
    }

    private static String verdicts(List<Findings> runs) {
        return runs.stream().map(run -> run.verdict().id()).collect(Collectors.joining(", "));
    }
}
