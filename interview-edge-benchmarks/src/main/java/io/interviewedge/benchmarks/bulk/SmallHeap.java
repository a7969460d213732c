package io.interviewedge.benchmarks.bulk;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.benchmarks.measure.Server;
import io.interviewedge.jdbc.JdbcSessionStore;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.postgresql.ds.PGSimpleDataSource;

/** Invites many in a JVM with a small heap, and says how much of it was still in use after a collection, at most. */
public final class SmallHeap {

    private SmallHeap() {}

    /** The address of the database, and how many. */
    public static void main(String[] arguments) {
        AtomicLong most = new AtomicLong();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> most.accumulateAndGet(
                                    usedAfter((CompositeData) notification.getUserData()), Math::max),
                            null,
                            null);
        }
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(arguments[0]);
        try (HikariDataSource pool = Server.pool(dataSource, true)) {
            long begin = System.nanoTime();
            Candidates.invite(SampleJob.library(new JdbcSessionStore(pool)), Integer.parseInt(arguments[1]));
            System.out.println((System.nanoTime() - begin) / 1_000_000 + " " + (most.get() >> 20));
        }
    }

    private static long usedAfter(CompositeData notified) {
        return GarbageCollectionNotificationInfo.from(notified).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> isHeap(pool.getKey()))
                .map(Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static boolean isHeap(String pool) {
        return pool.contains("Eden") || pool.contains("Survivor") || pool.contains("Old") || pool.contains("Tenured");
    }
}
