package io.interviewedge.benchmarks.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** What the server did for some work, by its own books (pg_stat_statements). */
public record ServerWork(
        double planningMillis, double executionMillis, long statements, long walBytes, List<String> slowest) {

    private static final String BOOKS = """
            select total_plan_time, total_exec_time, calls, wal_bytes, left(regexp_replace(query, '\\s+', ' ', 'g'), 90)
            from pg_stat_statements
            where query not like '%pg_stat%'
            order by total_plan_time + total_exec_time desc""";

    public ServerWork {
        slowest = List.copyOf(slowest);
    }

    /** Opens the books of a {@link Server#withBooks}. */
    public static void openBooks(DataSource dataSource) throws SQLException {
        Server.execute(dataSource, "create extension if not exists pg_stat_statements schema public");
    }

    /**
     * Does the work and reads the books.
     *
     * @param dataSource where the function and the view of the extension are found
     */
    public static ServerWork of(DataSource dataSource, RoundTrips.Work work) throws Exception {
        Server.execute(dataSource, "select public.pg_stat_statements_reset()");
        work.run();
        double planning = 0;
        double execution = 0;
        long statements = 0;
        long wal = 0;
        List<String> slowest = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(BOOKS.replace("from pg_stat", "from public.pg_stat"))) {
            while (rows.next()) {
                planning += rows.getDouble(1);
                execution += rows.getDouble(2);
                statements += rows.getLong(3);
                wal += rows.getLong(4);
                slowest.add(String.format(
                        Locale.ROOT,
                        "%.4f ms planned, %.4f ms executed, each of %d: `%s`",
                        rows.getDouble(1) / rows.getLong(3),
                        rows.getDouble(2) / rows.getLong(3),
                        rows.getLong(3),
                        rows.getString(5)));
            }
        }
        return new ServerWork(planning, execution, statements, wal, slowest);
    }
}
