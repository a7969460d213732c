package io.interviewedge.card;

/** The kinds of letters on a card. The link is monospaced, where 1, l, I, 0 and O look least alike. */
enum Typeface {
    PLAIN,
    BOLD,
    MONOSPACED
}
