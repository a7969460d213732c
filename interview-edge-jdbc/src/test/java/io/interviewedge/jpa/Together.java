package io.interviewedge.jpa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks at once, each in a thread of its own; they wait for each other before they begin. */
final class Together {

    private Together() {}

    static <T> List<T> run(int number, Callable<T> task) throws Exception {
        return run(Collections.nCopies(number, task));
    }

    /** The results in the order of the tasks. */
    static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        CountDownLatch gate = new CountDownLatch(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
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
            for (Future<T> future : threads.invokeAll(gated)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
