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

/** Runs tasks at once: the first of them wait for each other, the rest follow as threads come free. */
final class Race {

    /** As many tasks as a race usually has. */
    static final int MANY = 200;

    private static final int THREADS = 16;
    private static final int MAX_SECONDS = 90;

    private Race() {}

    /** So many tasks, made from their numbers 0, 1, 2 …; gives their results in that order. */
    static <T> List<T> of(int number, IntFunction<Callable<T>> task) {
        List<Callable<T>> tasks = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            tasks.add(task.apply(i));
        }
        return of(tasks);
    }

    static <T> List<T> of(List<Callable<T>> tasks) {
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
