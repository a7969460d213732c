package io.interviewedge.examples.ats.bulk;

/** A file as a whole cannot be read; its message is a sentence for the recruiter. */
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(String message) {
        super(message);
    }
}
