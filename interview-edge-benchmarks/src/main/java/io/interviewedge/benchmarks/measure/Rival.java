package io.interviewedge.benchmarks.measure;

/** One way of doing the work. */
public interface Rival {

    String name();

    /** Works for one round and says how much it did a second, or how long it took: each benchmark has its unit. */
    double round() throws Exception;
}
