package io.interviewedge.jdbc;

import io.interviewedge.testsupport.EmbeddedMariaDb;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** Settings of sessions and drivers that change what a text, a quote or a backslash means, or how it is sent. */
record SqlSettings(String name, Supplier<DataSource> empty) {

    static Stream<SqlSettings> all() {
        return Stream.of(h2(), postgresql(), mariadb()).flatMap(settings -> settings);
    }

    private static Stream<SqlSettings> h2() {
        return Stream.of(new SqlSettings("H2", TestDatabase.H2_IN_MEMORY::empty));
    }

    private static Stream<SqlSettings> postgresql() {
        return Stream.of("on", "off")
                .flatMap(standard -> Stream.of(
                        new SqlSettings(
                                "PostgreSQL, standard_conforming_strings=" + standard, () -> postgresql(standard)),
                        new SqlSettings(
                                "PostgreSQL, values within the statement's text, standard_conforming_strings="
                                        + standard,
                                () -> simple(postgresql(standard))),
                        new SqlSettings(
                                "PostgreSQL, no COPY, standard_conforming_strings=" + standard,
                                () -> SpyDataSource.withoutUnwrapping(rewriting(postgresql(standard))))));
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

    private static Stream<SqlSettings> mariadb() {
        Stream<String> modes = Stream.of(
                        "",
                        "ANSI",
                        "ANSI_QUOTES",
                        "NO_BACKSLASH_ESCAPES",
                        "PIPES_AS_CONCAT",
                        "TRADITIONAL",
                        "ORACLE",
                        "STRICT_ALL_TABLES",
                        "SIMULTANEOUS_ASSIGNMENT",
                        "NO_BACKSLASH_ESCAPES,ANSI,STRICT_ALL_TABLES")
                .map(mode -> "&sessionVariables=sql_mode='" + mode + "'");
        Stream<String> driver = Stream.of(
                "&useServerPrepStmts=true",
                "&allowMultiQueries=true",
                "&useServerPrepStmts=true&useBulkStmts=true&allowMultiQueries=true&sessionVariables=sql_mode='ORACLE'",
                "&allowMultiQueries=true&sessionVariables=sql_mode='NO_BACKSLASH_ESCAPES'",
                "&useServerPrepStmts=true&sessionVariables=sql_mode='NO_BACKSLASH_ESCAPES'");
        return Stream.concat(modes, driver)
                .map(options ->
                        new SqlSettings("MariaDB, " + options.substring(1), () -> EmbeddedMariaDb.empty(options)));
    }

    @Override
    public String toString() {
        return name;
    }
}
