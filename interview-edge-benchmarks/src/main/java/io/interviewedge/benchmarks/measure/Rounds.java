package io.interviewedge.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets rivals work in turns: every round has each of them once, beginning with another one each time, so that a machine
 * that gets slower, or a table that gets larger, favours nobody.
 */
public final class Rounds {

    private Rounds() {}

    /** Rounds that do not count. */
    public static void warmUp(List<? extends Rival> rivals, int rounds) throws Exception {
        for (int i = 0; i < rounds; i++) {
            for (Rival rival : rivals) {
                rival.round();
            }
        }
    }

    /** The figures of each rival, in the order of the rivals. */
    public static List<Figures> alternate(List<? extends Rival> rivals, int rounds) throws Exception {
        List<List<Double>> measured = new ArrayList<>();
        rivals.forEach(rival -> measured.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < rivals.size(); turn++) {
                int rival = (round + turn) % rivals.size();
                measured.get(rival).add(rivals.get(rival).round());
            }
        }
        List<Figures> figures = new ArrayList<>();
        for (int i = 0; i < rivals.size(); i++) {
            figures.add(new Figures(rivals.get(i).name(), measured.get(i)));
        }
        return figures;
    }
}
