package io.interviewedge.web;

/** A failure that kept typed text from being saved, together with the text. */
final class UnsavedText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String typed;
    private final RuntimeException failure;

    UnsavedText(String typed, RuntimeException failure) {
        super(null, failure, false, false);
        this.typed = typed;
        this.failure = failure;
    }

    String typed() {
        return typed;
    }

    RuntimeException failure() {
        return failure;
    }
}
