package io.interviewedge.internal;

import java.util.function.Supplier;

/** Holds an interrupt back until work that has begun is done: before, it would only make a pool or a driver give up. */
public final class Uninterrupted {

    private Uninterrupted() {}

    /** Does the work, and leaves the thread interrupted if it was. */
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Does the work, and leaves the thread interrupted if it was. */
    public static <T> T get(Supplier<T> work) {
        boolean interrupted = Thread.interrupted();
        try {
            return work.get();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
