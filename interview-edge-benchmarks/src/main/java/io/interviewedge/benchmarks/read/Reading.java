package io.interviewedge.benchmarks.read;

import io.interviewedge.benchmarks.measure.Figures;
import io.interviewedge.benchmarks.measure.Rival;
import java.util.function.IntConsumer;

/**
 * One kind of reading from tables of one size; measured in microseconds, of which a round gives the median.
 *
 * @param number how often it is done in a round
 * @param read does it for the n-th time
 */
record Reading(String name, int number, IntConsumer read) implements Rival {

    @Override
    public double round() {
        double[] micros = new double[number];
        for (int i = 0; i < number; i++) {
            long begin = System.nanoTime();
            read.accept(i);
            micros[i] = (System.nanoTime() - begin) / 1e3;
        }
        return Figures.median(micros);
    }
}
