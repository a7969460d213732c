package io.interviewedge.examples.ats.csv;

/** The file as a whole cannot be read. The message is a sentence for the recruiter. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(String message) {
        super(message);
    }
}
