package io.interviewedge.jpa;

/** Lengths of columns, which a provider that checks the tables takes the kind of column from. */
final class Lengths {

    /** A column for text of any length: text, longtext and their like. */
    static final int UNLIMITED = Integer.MAX_VALUE;

    private Lengths() {}
}
