package io.interviewedge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls made at once. The testkit has the same for hosts, but it needs core, so core's tests cannot use it. */
public final class AtOnce {

    private AtOnce() {}

    /** Each caller in a thread of its own, all begin together; gives what each of them got. */
    public static <T> List<T> call(int callers, Callable<T> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(callers);
        Callable<T> gated = () -> {
            start.await();
            return call.call();
        };
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(Collections.nCopies(callers, gated))) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
