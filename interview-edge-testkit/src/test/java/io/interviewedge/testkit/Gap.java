package io.interviewedge.testkit;

import java.util.concurrent.TimeUnit;

/**
 * The moment between a check and the act that relies on it. A bad store waits in it until another thread has come
 * along, so that its mistake shows in every race and not in one of a thousand. Where nobody comes it goes on after 0.3
 * seconds.
 */
final class Gap {

    private static final long MAX_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private int arrivals;

    synchronized void arrive() {
        arrivals++;
        notifyAll();
    }

    synchronized void arriveAndAwaitAnother() {
        arrive();
        int seen = arrivals;
        long end = System.nanoTime() + MAX_NANOS;
        try {
            for (long left = MAX_NANOS; arrivals == seen && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
