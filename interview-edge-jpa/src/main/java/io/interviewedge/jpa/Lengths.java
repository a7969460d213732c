package io.interviewedge.jpa;

/** Lengths of columns. A provider that checks the tables derives the type of a column from its length. */
final class Lengths {

    /**
     * A column for text of any length: text, longtext and their like. The number itself limits nothing, but H2 would
     * expect a large object if it were higher.
     */
    static final int UNLIMITED = 1_000_000;

    private Lengths() {}
}
