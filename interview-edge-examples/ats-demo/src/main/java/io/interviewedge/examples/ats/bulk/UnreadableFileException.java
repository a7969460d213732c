package io.interviewedge.examples.ats.bulk;

/** The file as a whole cannot be read. The message is a sentence for the recruiter. */
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(String message) {
        super(message);
    }
}
