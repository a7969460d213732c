package io.interviewedge.benchmarks.read;

import io.interviewedge.benchmarks.measure.ClientWork;
import io.interviewedge.benchmarks.measure.Figures;
import io.interviewedge.benchmarks.measure.Report;
import io.interviewedge.benchmarks.measure.Rounds;
import io.interviewedge.benchmarks.measure.Server;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Whether reading from many sessions costs what reading from few costs. */
public final class ReadBenchmark {

    private static final double FLAT = 1.3;
    private static final int WARM_UPS = 3;
    private static final int PROFILED_PAGES = 2_000;

    /** Takes so long in large tables that it is not done often. */
    private static final String RARE = "text that sixty of all have";

    private final Server server;
    private final Report report;
    private final int many;
    private final int rounds;

    public ReadBenchmark(Server server, Report report, int many, int rounds) {
        this.server = server;
        this.report = report;
        this.many = many;
        this.rounds = rounds;
    }

    public void run() throws Exception {
        try (Tables small = Tables.filled(server, "small", FilledTables.MIN_SESSIONS);
                Tables large = Tables.filled(server, "large", many)) {
            report.heading("Reading, with " + small.name() + " and with " + large.name() + " sessions");
            report.header("", small.name() + ", µs", large.name() + ", µs", "large / small (rounds)", "goal");
            List<Tables> both = List.of(small, large);
            compare("open a link", both, 1_000, Tables::open);
            for (Map.Entry<String, SessionQuery> each : queries().entrySet()) {
                SessionQuery query = each.getValue();
                int number = each.getKey().equals(RARE) ? 1 : 50;
                compare(each.getKey() + ", first page", both, number, tables -> tables.page(query));
                compare(each.getKey() + ", deep page", both, number, tables -> tables.page(tables.deep(query)));
            }
            report.line("");
            report.line("Counting by status has no goal: "
                    + micros(both, 3, Tables::counts).stream()
                            .map(figures -> figures.name() + " sessions in " + Report.number(figures.median()) + " µs")
                            .toList());
            IntConsumer page = small.page(SessionQuery.all());
            ClientWork.of(() -> IntStream.range(0, PROFILED_PAGES).forEach(page))
                    .printTo(report, "a page of fifty");
        }
    }

    /** Each filter alone, and two that two indexes serve. */
    private static Map<String, SessionQuery> queries() {
        Map<String, SessionQuery> queries = new LinkedHashMap<>();
        SessionQuery all = SessionQuery.all();
        queries.put("all", all);
        queries.put("one status", all.status(SessionStatus.IN_PROGRESS));
        queries.put("one job", all.job("job-7"));
        queries.put("one job and status", all.job("job-7").status(SessionStatus.COMPLETED));
        queries.put("one address", all.email("candidate-7@example.com"));
        queries.put("text that one of twenty has", all.candidate("ada"));
        queries.put(RARE, all.candidate("zoe"));
        return queries;
    }

    private void compare(String name, List<Tables> both, int number, Function<Tables, IntConsumer> kind)
            throws Exception {
        List<Figures> figures = micros(both, number, kind);
        Figures small = figures.get(0);
        Figures large = figures.get(1);
        double ratio = large.ratioTo(small);
        report.row(
                name,
                Report.number(small.median()),
                Report.number(large.median()),
                Report.number(ratio) + " (" + large.ratioRange(small) + ")",
                Report.goal("at most 1.3", ratio <= FLAT));
    }

    private List<Figures> micros(List<Tables> both, int number, Function<Tables, IntConsumer> kind) throws Exception {
        List<Reading> readings = both.stream()
                .map(tables -> new Reading(tables.name(), number, kind.apply(tables)))
                .toList();
        Rounds.warmUp(readings, WARM_UPS);
        return Rounds.alternate(readings, rounds);
    }
}
