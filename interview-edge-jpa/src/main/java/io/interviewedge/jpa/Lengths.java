package io.interviewedge.jpa;

/** Lengths of columns, which a provider that checks the tables takes the kind of column from. */
final class Lengths {

    /**
     * A column for text of any length: text, longtext and their like. The number itself limits nothing; more would be a
     * large object to H2.
     */
    static final int UNLIMITED = 1_000_000;

    private Lengths() {}
}
