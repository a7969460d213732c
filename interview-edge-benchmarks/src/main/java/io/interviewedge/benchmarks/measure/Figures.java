package io.interviewedge.benchmarks.measure;

import java.util.Arrays;
import java.util.List;

/** What a rival reached, round by round. */
public record Figures(String name, List<Double> rounds) {

    public Figures {
        rounds = List.copyOf(rounds);
    }

    public double median() {
        return median(rounds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The median of the rounds' ratios: the two worked side by side, so what disturbed one disturbed the other. */
    public double ratioTo(Figures other) {
        return median(ratiosTo(other));
    }

    /** The lowest and the highest of the rounds' ratios. */
    public String ratioRange(Figures other) {
        double[] ratios = ratiosTo(other);
        Arrays.sort(ratios);
        return Report.number(ratios[0]) + " to " + Report.number(ratios[ratios.length - 1]);
    }

    private double[] ratiosTo(Figures other) {
        double[] ratios = new double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = rounds.get(i) / other.rounds.get(i);
        }
        return ratios;
    }

    /** The middle value, or the mean of the two in the middle. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
