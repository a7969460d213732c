package io.interviewedge.benchmarks.bulk;

import io.interviewedge.benchmarks.measure.Figures;
import io.interviewedge.benchmarks.measure.Rival;
import io.interviewedge.benchmarks.measure.RoundTrips;
import io.interviewedge.benchmarks.measure.Server;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Fills empty tables; measured in invites a second. */
final class BulkRival implements Rival {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> processorMicros = new ArrayList<>();
    private final String name;
    private final DataSource dataSource;
    private final String sessions;
    private final String events;
    private final int rows;
    private final RoundTrips.Work work;

    /**
     * One that writes to these two tables.
     *
     * @param dataSource in auto-commit, to empty them before each round and to count their rows after it
     */
    BulkRival(String name, DataSource dataSource, String sessions, String events, int rows, RoundTrips.Work work) {
        this.name = name;
        this.dataSource = dataSource;
        this.sessions = sessions;
        this.events = events;
        this.rows = rows;
        this.work = work;
    }

    @Override
    public String name() {
        return name;
    }

    /** The processor time of the client for one invite, in microseconds, round by round. */
    Figures processor() {
        return new Figures(name, processorMicros);
    }

    @Override
    public double round() throws Exception {
        Server.execute(dataSource, "truncate " + sessions + ", " + events + " cascade");
        // The pages of the last round are not written in this one.
        Server.execute(dataSource, "checkpoint");
        long processor = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        processorMicros.add((threads.getCurrentThreadCpuTime() - processor) / 1e3 / rows);
        requireRows(sessions);
        requireRows(events);
        return rows / seconds;
    }

    private void requireRows(String table) throws Exception {
        long stored = Server.number(dataSource, "select count(*) from " + table);
        if (stored != rows) {
            throw new IllegalStateException(table + " has " + stored + " rows instead of " + rows);
        }
    }
}
