package io.interviewedge.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Runs tasks at once, to test what happens when two tabs, or two hundred candidates, do the same: up to 16 tasks begin
 * together, and the rest follow as threads come free. The database decides which task wins.
 */
public final class Race {

    /** The usual number of tasks of a race. */
    static final int MANY = 200;

    private static final int THREADS = 16;
    private static final int MAX_SECONDS = 90;

    private Race() {}

    /**
     * Runs as many tasks as {@code number} says, each made from its number: 0, 1, 2 …
     *
     * @return their results in the order of those numbers
     * @throws AssertionError if a task throws, which is then the cause, or if they take longer than 90 seconds in all
     */
    public static <T> List<T> run(int number, IntFunction<Callable<T>> task) {
        List<Callable<T>> tasks = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            tasks.add(task.apply(i));
        }
        return run(tasks);
    }

    /** Runs these tasks; otherwise like {@link #run(int, IntFunction)}. */
    public static <T> List<T> run(List<Callable<T>> tasks) {
        int runners = Math.min(THREADS, tasks.size());
        CountDownLatch gate = new CountDownLatch(runners);
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            List<Callable<T>> gated = new ArrayList<>();
            for (Callable<T> task : tasks) {
                gated.add(() -> {
                    gate.countDown();
                    gate.await();
                    return task.call();
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(gated, MAX_SECONDS, TimeUnit.SECONDS)) {
                if (future.isCancelled()) {
                    throw new AssertionError("the race was not over after " + MAX_SECONDS + " seconds");
                }
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("a task of the race failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the race was interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
