package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The tables that {@link JdbcSessionStore} works on. Their migrations are numbered scripts in the jar, one folder for each
 * database, in the layout that Flyway reads as it is: {@code classpath:io/interviewedge/jdbc/postgresql} and its like. The
 * library runs them only when it is asked to; a host with a migration tool of its own takes the files, or {@link #ddl}.
 */
public final class JdbcSchema {

    private JdbcSchema() {}

    /** The same as {@link #migrate(DataSource, TableNames)} with the standard names. */
    public static void migrate(DataSource dataSource) {
        migrate(dataSource, TableNames.standard());
    }

    /**
     * Brings the tables to the version that this library knows: makes them, or runs the scripts that they lack. What is in them
     * stays. Can be called at every start, by several nodes at once.
     *
     * @throws StoreException if the database is unknown, cannot be reached, or does not let this account make tables; or if the
     *     tables are of a newer version
     */
    public static void migrate(DataSource dataSource, TableNames names) {
        Database database = Database.of(dataSource);
        Statements statements = new Statements(database, names);
        new Transactions(TransactionSource.of(dataSource, () -> false), database::isTransientInSchema)
                .allOrNothing("migrate the schema", connection -> {
                    database.lockSchema(connection);
                    try {
                        runMissing(connection, statements);
                        // Before others may look: not every database's lock lasts as long as the transaction.
                        connection.commit();
                    } finally {
                        database.unlockSchema(connection);
                    }
                    return Optional.of(true);
                });
    }

    private static void runMissing(Connection connection, Statements statements) throws SQLException {
        int version = new PresentSchema(connection, statements).version();
        SchemaCheck.requireNotNewer(version);
        try (Statement statement = connection.createStatement()) {
            for (SchemaScripts script : SchemaScripts.values()) {
                if (script.version() > version) {
                    for (String text : script.statements(statements.database(), statements.names())) {
                        statement.execute(text);
                    }
                }
            }
        }
    }

    /** The same as {@link #verify(DataSource, TableNames)} with the standard names. */
    public static void verify(DataSource dataSource) {
        verify(dataSource, TableNames.standard());
    }

    /**
     * Checks at start-up that the tables are there as this library needs them: their version, columns, the room in them, unique
     * keys and indexes; and that a session is not set so that it cannot keep an empty answer. Changes nothing.
     *
     * @throws StoreException naming everything that is missing, the version that is older or newer, or the setting
     */
    public static void verify(DataSource dataSource, TableNames names) {
        Statements statements = new Statements(Database.of(dataSource), names);
        new Transactions(TransactionSource.of(dataSource, () -> false), statements.database()::isTransient)
                .statement("verify the schema", connection -> {
                    statements.database().requireUsable(connection);
                    new SchemaCheck(new PresentSchema(connection, statements), names).run();
                    return true;
                });
    }

    /**
     * The scripts that {@link #migrate} would run on an empty database of that kind, one after the other.
     *
     * @throws StoreException if the database is unknown or cannot be reached
     */
    public static String ddl(DataSource dataSource) {
        return ddl(Database.of(dataSource), TableNames.standard());
    }

    /** The scripts for that database with those names: statements that end with a semicolon at the end of a line. */
    public static String ddl(Database database, TableNames names) {
        return Arrays.stream(SchemaScripts.values())
                .map(script -> script.text(database, names))
                .collect(Collectors.joining("\n"));
    }
}
