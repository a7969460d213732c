package io.interviewedge.benchmarks.flow;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.benchmarks.measure.Figures;
import io.interviewedge.benchmarks.measure.Report;
import io.interviewedge.benchmarks.measure.Rounds;
import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.benchmarks.measure.Server;
import io.interviewedge.benchmarks.persistence.PersistentInterviews;
import io.interviewedge.jdbc.JdbcSchema;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** How many candidates a second get from the invite to the submit. */
public final class FlowBenchmark {

    private static final double BY_HAND = 1.15;
    private static final double PERSISTENCE = 3;
    private static final int WARM_UPS = 3;

    private final Server server;
    private final Report report;
    private final int rounds;
    private final Duration length;

    public FlowBenchmark(Server server, Report report, int rounds, Duration length) {
        this.server = server;
        this.report = report;
        this.rounds = rounds;
        this.length = length;
    }

    /**
     * Compares the three.
     *
     * @param title what is special about this server
     */
    public void run(String title) throws Exception {
        report.heading("The candidate's whole flow, " + title);
        report.header(
                "Threads",
                "Interview Edge",
                "JDBC by hand",
                "Hibernate",
                "by hand / ours (rounds)",
                "goal",
                "ours / Hibernate (rounds)",
                "goal");
        JdbcSchema.migrate(server.schema("ours"));
        try (HikariDataSource ours = Server.pool(server.schema("ours"), true);
                HikariDataSource theirs = Server.pool(server.schema("theirs"), false);
                PersistentInterviews persistent = new PersistentInterviews(theirs, SampleJob.JOB)) {
            CandidateFlow library = new LibraryFlow(ours);
            // The script is stored by the first invite.
            library.run(0);
            List<CandidateFlow> flows = List.of(library, new HandWrittenFlow(ours), new PersistentFlow(persistent));
            for (int threads : new int[] {1, 8}) {
                compare(flows, threads);
            }
            new FlowCheck(ours, theirs).requireSame();
        }
    }

    private void compare(List<CandidateFlow> flows, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<FlowRounds> rivals = flows.stream()
                    .map(flow -> new FlowRounds(flow, pool, threads, length))
                    .toList();
            Rounds.warmUp(rivals, WARM_UPS);
            // As in a database that has been in use for a while: plans that were made for empty tables go.
            Server.execute(server.schema("ours"), "vacuum analyze");
            Rounds.warmUp(rivals, 1);
            List<Figures> figures = Rounds.alternate(rivals, rounds);
            Figures ours = figures.get(0);
            double byHand = figures.get(1).ratioTo(ours);
            double persistence = ours.ratioTo(figures.get(2));
            report.row(
                    String.valueOf(threads),
                    perSecond(ours),
                    perSecond(figures.get(1)),
                    perSecond(figures.get(2)),
                    Report.number(byHand) + " (" + figures.get(1).ratioRange(ours) + ")",
                    Report.goal("at most 1.15", byHand <= BY_HAND),
                    Report.number(persistence) + " (" + ours.ratioRange(figures.get(2)) + ")",
                    Report.goal("at least 3", persistence >= PERSISTENCE));
        } finally {
            pool.shutdown();
        }
    }

    private static String perSecond(Figures figures) {
        return Report.number(figures.median()) + "/s";
    }
}
