package io.interviewedge.internal;

/**
 * Which errors of a host's part go on up after their end was recorded. A missing class, a failed assertion or an
 * endless recursion is the part's own trouble, however grave Java calls it: swallowing it loses nothing, and throwing
 * it on would make one broken part break the caller. That the JVM has no memory left, or is broken, is everybody's: the
 * host may have decided to restart then, and has to hear of it.
 */
public final class FatalErrors {

    private FatalErrors() {}

    /** Throws it on if it is the JVM's trouble; returns otherwise. */
    public static void rethrow(Throwable failure) {
        rethrow(failure, () -> {});
    }

    /** If it is the JVM's trouble, does what is left to be done, as far as that is possible, and throws it on. */
    public static void rethrow(Throwable failure, Runnable before) {
        if (failure instanceof VirtualMachineError fatal && !(failure instanceof StackOverflowError)) {
            try {
                before.run();
            } catch (Throwable another) {
                fatal.addSuppressed(another);
            }
            throw fatal;
        }
    }
}
