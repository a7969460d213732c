package io.interviewedge.jdbc;

import io.interviewedge.testsupport.EmbeddedMariaDb;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** Settings of sessions and drivers that change what a text, a quote or a backslash means, or how it is sent. */
record SqlSettings(String name, Supplier<DataSource> empty) {

    /**
     * Each setting once, and those together that could meet: what a backslash means, and who writes the values into the
     * text.
     */
    static Stream<SqlSettings> some() {
        return Stream.of(
                new SqlSettings("H2", TestDatabase.H2_IN_MEMORY::empty),
                inTheText("on"),
                inTheText("off"),
                withoutCopy("off"),
                new SqlSettings("PostgreSQL", () -> postgresql("on")),
                mariaDb(""),
                mariaDb("&allowMultiQueries=true"
                        + mode("NO_BACKSLASH_ESCAPES,ANSI,STRICT_ALL_TABLES,SIMULTANEOUS_ASSIGNMENT")),
                mariaDb("&useServerPrepStmts=true&useBulkStmts=true&allowMultiQueries=true" + mode("ORACLE")),
                mariaDb("&useServerPrepStmts=true" + mode("TRADITIONAL,NO_BACKSLASH_ESCAPES")));
    }

    /** The others: each mode alone, and each way of sending with each. */
    static Stream<SqlSettings> others() {
        Stream<SqlSettings> postgresql = Stream.of(
                withoutCopy("on"),
                new SqlSettings("PostgreSQL, standard_conforming_strings=off", () -> postgresql("off")));
        Stream<SqlSettings> mariaDb = Stream.of(
                        mode("ANSI"),
                        mode("ANSI_QUOTES"),
                        mode("NO_BACKSLASH_ESCAPES"),
                        mode("PIPES_AS_CONCAT"),
                        mode("TRADITIONAL"),
                        mode("ORACLE"),
                        mode("STRICT_ALL_TABLES"),
                        mode("SIMULTANEOUS_ASSIGNMENT"),
                        "&useServerPrepStmts=true",
                        "&allowMultiQueries=true",
                        "&allowMultiQueries=true" + mode("NO_BACKSLASH_ESCAPES"))
                .map(SqlSettings::mariaDb);
        return Stream.concat(postgresql, mariaDb);
    }

    private static SqlSettings inTheText(String standardStrings) {
        return new SqlSettings(
                "PostgreSQL, values within the statement's text, standard_conforming_strings=" + standardStrings,
                () -> simple(postgresql(standardStrings)));
    }

    private static SqlSettings withoutCopy(String standardStrings) {
        return new SqlSettings(
                "PostgreSQL, no COPY, standard_conforming_strings=" + standardStrings,
                () -> SpyDataSource.withoutUnwrapping(rewriting(postgresql(standardStrings))));
    }

    private static String mode(String modes) {
        return "&sessionVariables=sql_mode='" + modes + "'";
    }

    private static SqlSettings mariaDb(String options) {
        return new SqlSettings("MariaDB " + options, () -> EmbeddedMariaDb.empty(options));
    }

    private static PGSimpleDataSource postgresql(String standardStrings) {
        PGSimpleDataSource dataSource = (PGSimpleDataSource) TestDatabase.POSTGRESQL.empty();
        dataSource.setOptions("-c standard_conforming_strings=" + standardStrings);
        return dataSource;
    }

    private static PGSimpleDataSource simple(PGSimpleDataSource dataSource) {
        dataSource.setPreferQueryMode(PreferQueryMode.SIMPLE);
        return dataSource;
    }

    private static PGSimpleDataSource rewriting(PGSimpleDataSource dataSource) {
        dataSource.setReWriteBatchedInserts(true);
        return dataSource;
    }

    @Override
    public String toString() {
        return name;
    }
}
