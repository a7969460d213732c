package io.interviewedge.benchmarks.bulk;

import io.interviewedge.benchmarks.measure.Report;
import io.interviewedge.benchmarks.measure.Server;
import io.interviewedge.jdbc.JdbcSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Whether many invites fit through a heap of 64 MB, by doing it. */
public final class HeapBenchmark {

    private final Server server;
    private final Report report;

    public HeapBenchmark(Server server, Report report) {
        this.server = server;
        this.report = report;
    }

    public void run(List<Integer> numbers) throws Exception {
        report.heading("Many invites at once in a JVM with -Xmx64m");
        report.header("Invites", "ended", "per second", "most heap in use after a collection");
        PGSimpleDataSource database = server.schema("heap");
        JdbcSchema.migrate(database);
        for (int number : numbers) {
            Server.execute(database, "truncate interview_session, interview_event cascade");
            run(database, number);
        }
    }

    private void run(PGSimpleDataSource database, int number) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        database.getURL() + "&user=postgres",
                        String.valueOf(number))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        int exit = process.waitFor();
        long stored = Server.number(database, "select count(*) from interview_session");
        boolean ended = exit == 0 && stored == number;
        String[] figures = ended ? said.split(" ") : new String[] {"0", "0"};
        report.row(
                Report.count(number),
                ended ? "yes" : "**no**: exit " + exit + ", " + stored + " stored",
                ended ? Report.number(number * 1_000.0 / Long.parseLong(figures[0])) : "",
                ended ? figures[1] + " MB" : "");
    }
}
