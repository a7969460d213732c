package io.interviewedge.ai;

/** A reply that is not taken. The message is a sentence fit for recruiters and for the model; it quotes nobody. */
final class RefusedReplyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean repairable;

    private RefusedReplyException(String problem, boolean repairable) {
        super(problem);
        this.repairable = repairable;
    }

    /** The model may do better when told. */
    static RefusedReplyException repairable(String problem) {
        return new RefusedReplyException(problem, true);
    }

    /** Asking again would only cost. */
    static RefusedReplyException fatal(String problem) {
        return new RefusedReplyException(problem, false);
    }

    boolean isRepairable() {
        return repairable;
    }
}
