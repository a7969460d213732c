package io.interviewedge.benchmarks.bulk;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.benchmarks.measure.ClientWork;
import io.interviewedge.benchmarks.measure.Figures;
import io.interviewedge.benchmarks.measure.Report;
import io.interviewedge.benchmarks.measure.Rounds;
import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.benchmarks.measure.Server;
import io.interviewedge.benchmarks.persistence.PersistentInterviews;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How many invites a second {@code inviteAll} stores, each a row of a session and one of an event. */
public final class BulkBenchmark {

    private static final double COPY = 0.8;
    private static final int WARM_UPS = 2;

    private static final String SESSIONS = "interview_session";
    private static final String EVENTS = "interview_event";

    private final Server server;
    private final Report report;
    private final int rows;
    private final int rounds;

    public BulkBenchmark(Server server, Report report, int rows, int rounds) {
        this.server = server;
        this.report = report;
        this.rows = rows;
        this.rounds = rounds;
    }

    public void run() throws Exception {
        JdbcSchema.migrate(server.schema("ours"));
        PGSimpleDataSource rewriting = server.schema("theirs");
        rewriting.setReWriteBatchedInserts(true);
        try (HikariDataSource ours = Server.pool(server.schema("ours"), true);
                HikariDataSource theirs = Server.pool(rewriting, false);
                PersistentInterviews persistent = new PersistentInterviews(theirs, SampleJob.JOB)) {
            InterviewEdge edge = SampleJob.library(new JdbcSessionStore(ours));
            Candidates.invite(edge, rows);
            compare(List.of(
                    new BulkRival("Interview Edge", ours, SESSIONS, EVENTS, rows, () -> Candidates.invite(edge, rows)),
                    copying(ours),
                    new BulkRival(
                            "Hibernate, batches of 100",
                            server.schema("theirs"),
                            "session",
                            "event",
                            rows,
                            () -> persistent.inviteAll(Candidates.stream(rows).iterator()))));
            ClientWork work = ClientWork.of(() -> Candidates.invite(edge, rows));
            work.printTo(report, "inviteAll");
        }
    }

    /** One COPY for each table, of the rows that the library has just made, in one transaction. */
    private BulkRival copying(DataSource ours) throws SQLException, IOException {
        List<CopiedRows> copied = List.of(CopiedRows.of(ours, SESSIONS), CopiedRows.of(ours, EVENTS));
        return new BulkRival("COPY of the same rows", ours, SESSIONS, EVENTS, rows, () -> {
            try (Connection connection = ours.getConnection()) {
                connection.setAutoCommit(false);
                for (CopiedRows each : copied) {
                    each.copyIn(connection);
                }
                connection.commit();
            }
        });
    }

    private void compare(List<BulkRival> rivals) throws Exception {
        Rounds.warmUp(rivals, WARM_UPS);
        List<Figures> figures = Rounds.alternate(rivals, rounds);
        report.heading(Report.count(rows) + " invites at once");
        report.header("", "invites a second", "ours / theirs (rounds)", "client CPU for each, µs", "goal");
        Figures ours = figures.get(0);
        for (int i = 0; i < rivals.size(); i++) {
            Figures each = figures.get(i);
            double ratio = ours.ratioTo(each);
            report.row(
                    each.name(),
                    Report.number(each.median()),
                    i == 0 ? "" : Report.number(ratio) + " (" + ours.ratioRange(each) + ")",
                    Report.number(rivals.get(i).processor().median()),
                    i == 1 ? Report.goal("at least 0.8", ratio >= COPY) : "");
        }
    }
}
