package io.interviewedge.jdbc;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.StoreException;
import io.interviewedge.jdbc.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The tables that {@link JdbcSessionStore} works on. Their migrations are numbered scripts in the jar, one folder for
 * each database, in the layout that Flyway reads as it is: {@code classpath:io/interviewedge/jdbc/postgresql} and its
 * like. The library runs them only when it is asked to; a host with a migration tool of its own takes the files, or
 * {@link #ddl}.
 */
public final class JdbcSchema {

    private JdbcSchema() {}

    /** The same as {@link #migrate(DataSource, TableNames)} with the standard names. */
    public static void migrate(DataSource dataSource) {
        migrate(dataSource, TableNames.standard());
    }

    /**
     * The same as {@link #migrate(DataSource, TableNames, Dialect)}; the database is asked which one it is.
     *
     * @throws ConfigurationException if the database is not recognised
     */
    public static void migrate(DataSource dataSource, TableNames names) {
        migrate(dataSource, names, dialectOf(dataSource));
    }

    /**
     * Brings the tables to the version that this library knows: makes them, or runs the scripts that they lack. What is
     * in them stays. Can be called at every start, by several nodes at once. Tables of a newer version are left as they
     * are. It commits by itself: call it outside of a JTA transaction.
     *
     * @throws StoreException if the database cannot be reached, or does not let this account make tables; or if the
     *     tables are of a newer version and lack something that this one needs
     */
    public static void migrate(DataSource dataSource, TableNames names, Dialect dialect) {
        new Transactions(own(dataSource), dialect, dialect::isTransientWhileMigrating)
                .allOrNothing("migrate the schema", connection -> {
                    dialect.lockSchema(connection);
                    try {
                        runMissing(connection, new Statements(dialect, names));
                        // Checked before others may look: not every database keeps its lock until the transaction ends.
                        connection.commit();
                    } finally {
                        dialect.unlockSchema(connection);
                    }
                    return Optional.of(true);
                });
    }

    private static void runMissing(Connection connection, Statements statements) throws SQLException {
        SchemaScripts scripts = new SchemaScripts(statements.dialect(), statements.names());
        PresentSchema present = new PresentSchema(connection, statements);
        int version = present.version();
        if (version > SchemaScripts.latest(statements.dialect())) {
            new SchemaCheck(present, statements).run();
        }
        try (Statement statement = connection.createStatement()) {
            for (String text : scripts.statementsAfter(version)) {
                statement.execute(text);
            }
        }
    }

    /** The same as {@link #verify(DataSource, TableNames)} with the standard names. */
    public static void verify(DataSource dataSource) {
        verify(dataSource, TableNames.standard());
    }

    /**
     * The same as {@link #verify(DataSource, TableNames, Dialect)}; the database is asked which one it is.
     *
     * @throws ConfigurationException if the database is not recognised
     */
    public static void verify(DataSource dataSource, TableNames names) {
        verify(dataSource, names, dialectOf(dataSource));
    }

    /**
     * Checks at start-up that the tables are there as the scripts make them: their version, columns, the room in them,
     * unique keys and indexes. There may be more than that, from a newer version of this library, as long as nothing of
     * it has to be filled. Then tries the store on them, in a transaction that is rolled back: it must tell different
     * texts apart, return them unchanged, and accept every statement. Changes nothing; if nothing can be written, only
     * the reading statements are tried.
     *
     * @throws StoreException naming everything that is missing, the version that is older, or what does not work
     */
    public static void verify(DataSource dataSource, TableNames names, Dialect dialect) {
        Transactions transactions = new Transactions(own(dataSource), dialect);
        Statements statements = new Statements(dialect, names);
        int version = transactions.statement("verify the schema", connection -> {
            dialect.requireUsable(connection);
            return new SchemaCheck(new PresentSchema(connection, statements), statements).run();
        });
        transactions.allOrNothing("try the store", connection -> {
            new StoreTrial(statements, version).run(connection);
            return Optional.empty();
        });
    }

    /**
     * The scripts that {@link #migrate} would run on an empty database of that kind, one after the other.
     *
     * @throws ConfigurationException if the database is not recognised
     * @throws StoreException if it cannot be reached
     */
    public static String ddl(DataSource dataSource) {
        return ddl(TableNames.standard(), dialectOf(dataSource));
    }

    /** The scripts for that database with those names: statements that end with a semicolon at the end of a line. */
    public static String ddl(TableNames names, Dialect dialect) {
        return new SchemaScripts(dialect, names).text();
    }

    /**
     * The dialect of the database behind the data source, which is asked which one it is.
     *
     * @throws ConfigurationException if the database is not recognised
     * @throws StoreException if it cannot be reached
     */
    public static Dialect dialectOf(DataSource dataSource) {
        return Dialects.of(own(dataSource));
    }

    private static TransactionSource own(DataSource dataSource) {
        return TransactionSource.of(dataSource);
    }
}
