package io.interviewedge.examples.ats.analysis;

import java.util.Set;

/** The words that the rules look for. */
final class WordLists {

    static final Set<String> REASONING = Set.of(
            "because",
            "therefore",
            "so",
            "since",
            "although",
            "however",
            "instead",
            "whether",
            "unless",
            "if",
            "first",
            "then",
            "next",
            "finally",
            "measure",
            "measured",
            "test",
            "tested",
            "compare",
            "compared",
            "cause",
            "reason",
            "evidence",
            "hypothesis",
            "trade",
            "alternative",
            "risk",
            "decided",
            "learned");

    static final Set<String> EXPERIENCE = Set.of(
            "i",
            "we",
            "my",
            "our",
            "built",
            "designed",
            "led",
            "wrote",
            "shipped",
            "released",
            "migrated",
            "managed",
            "maintained",
            "introduced",
            "replaced",
            "reduced",
            "improved",
            "worked",
            "fixed",
            "interviewed",
            "mentored",
            "years",
            "months",
            "team",
            "project",
            "customers",
            "users",
            "production");

    private WordLists() {}
}
