package io.interviewedge.benchmarks.flow;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.benchmarks.measure.ClientWork;
import io.interviewedge.benchmarks.measure.Report;
import io.interviewedge.benchmarks.measure.RoundTrips;
import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.benchmarks.measure.Server;
import io.interviewedge.benchmarks.measure.ServerWork;
import io.interviewedge.benchmarks.persistence.PersistentInterviews;
import io.interviewedge.jdbc.JdbcSchema;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Where the time of a flow goes, by one thread: what is waited for, what the server does, what this side computes. */
public final class FlowProfile {

    private static final int MAX_STATEMENTS = 7;

    private final Server server;
    private final Report report;
    private final int flows;
    private final List<String> details = new ArrayList<>();

    public FlowProfile(Server server, Report report, int flows) {
        this.server = server;
        this.report = report;
        this.flows = flows;
    }

    public void run() throws Exception {
        report.heading("Where the time of a flow goes, one thread, each figure for one flow");
        report.header(
                "",
                "round trips",
                "statements",
                "server plans, ms",
                "server executes, ms",
                "WAL, bytes",
                "client CPU, ms");
        DataSource books = server.schema("ours");
        JdbcSchema.migrate(books);
        ServerWork.openBooks(books);
        try (HikariDataSource ours = Server.pool(RoundTrips.counting(server.schema("ours")), true);
                HikariDataSource theirs = Server.pool(RoundTrips.counting(server.schema("theirs")), false);
                PersistentInterviews persistent = new PersistentInterviews(theirs, SampleJob.JOB)) {
            List<CandidateFlow> all =
                    List.of(new LibraryFlow(ours), new HandWrittenFlow(ours), new PersistentFlow(persistent));
            for (CandidateFlow flow : all) {
                run(flow);
                // As in a database that has been in use: plans that were made for empty tables go.
                Server.execute(books, "vacuum analyze");
                profile(books, flow);
            }
            details.forEach(report::line);
            ClientWork.of(() -> run(all.get(0))).printTo(report, "the library's flow");
        }
    }

    private void profile(DataSource books, CandidateFlow flow) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        AtomicLong processor = new AtomicLong();
        AtomicLong trips = new AtomicLong();
        ServerWork work = ServerWork.of(
                books,
                () -> trips.set(RoundTrips.of(() -> {
                    long before = threads.getCurrentThreadCpuTime();
                    for (int i = 0; i < flows; i++) {
                        flow.run(i);
                    }
                    processor.set(threads.getCurrentThreadCpuTime() - before);
                })));
        report.row(
                flow.name(),
                each((double) trips.get()),
                each((double) work.statements()),
                each(work.planningMillis()),
                each(work.executionMillis()),
                each((double) work.walBytes()),
                each(processor.get() / 1e6));
        details.add("");
        details.add(flow.name() + ":");
        work.slowest().stream().limit(MAX_STATEMENTS).forEach(each -> details.add("- " + each));
    }

    private void run(CandidateFlow flow) throws Exception {
        for (int i = 0; i < flows; i++) {
            flow.run(i);
        }
    }

    private String each(double total) {
        return Report.number(total / flows);
    }
}
