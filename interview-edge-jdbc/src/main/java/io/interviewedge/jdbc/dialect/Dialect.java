package io.interviewedge.jdbc.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a store has to know of its database. H2, PostgreSQL and MariaDB are recognised; for another database write a
 * dialect of your own, with a script that makes the tables, and prove it by the contract of the test kit.
 * docs/dialects.md says how.
 *
 * <p>Two methods have no default; the others do what the SQL standard and JDBC say. Statements come with
 * {@code ${session}} in the place of table names and {@code :id} in the place of values: leave both as they are.
 * Statements are asked for when a store is built, everything else at any time, by several threads: a dialect holds no
 * state.
 */
public interface Dialect {

    /** The database's name, for messages. */
    String name();

    /**
     * The scripts that make the tables: the one of version 1 first, each next one bringing the tables from the version
     * before to its own. A script consists of statements that end with a semicolon at the end of a line, names tables
     * by placeholders and ends by writing its version into {@code ${schema_version}}. It must do no harm when it is run
     * again, for it may have been interrupted.
     */
    List<String> scripts();

    // Failures

    /** The meaning of a failure. By default, the standard SQLStates decide. */
    default FailureKind kindOf(SQLException failure) {
        return StandardFailures.kindOf(failure);
    }

    /** Whether the same transaction may succeed when it is run again. */
    default boolean isTransient(SQLException failure) {
        return kindOf(failure) == FailureKind.CONFLICT;
    }

    /** The same while several nodes make the tables at once. */
    default boolean isTransientWhileMigrating(SQLException failure) {
        return isTransient(failure);
    }

    /**
     * The classes (the first two characters) of the SQLStates whose messages never quote a stored value. Other messages
     * are not shown.
     */
    default Set<String> classesWithoutValues() {
        return StandardFailures.CLASSES_WITHOUT_VALUES;
    }

    // Statements

    /**
     * An insert that does nothing where its key is taken; if two transactions insert the same key at once, one of them
     * waits for the other. An insert that fails with {@link FailureKind#KEY_TAKEN} has done nothing either, so a plain
     * insert suffices unless a failure ends the transaction.
     */
    default String insertUnlessTaken(String insert) {
        return insert;
    }

    /** A select that sees what is committed now, even in a transaction of the host that began to read before. */
    default String latest(String select) {
        return select;
    }

    /** A select that locks its rows until the transaction ends, and gives them as they are then. */
    default String locked(String select) {
        return select + "\nfor update";
    }

    /**
     * A select of the first rows only.
     *
     * @param rows a number, or the name of a value
     */
    default String limited(String select, String rows) {
        return select + "\nfetch first " + rows + " rows only";
    }

    /**
     * The expression by which a page is ordered.
     *
     * @param constant the leading columns of the index that serves the page; each has one value in all rows of it.
     *     Ordering by them too changes nothing, but shows some databases that the index has the rows in order
     * @param order the order of the rows
     */
    default String ordered(String constant, String order) {
        return order;
    }

    /**
     * Whether it accepts PostgreSQL's statements that update one table, insert into another and return the result, all
     * in one.
     */
    default boolean writesInOneStatement() {
        return false;
    }

    // Values

    /** The value that the driver takes for a UUID. It may come back as a UUID, as text or as 16 bytes. */
    default Object toParameter(UUID uuid) {
        return uuid;
    }

    // Many rows

    /** How many rows one insert may have. */
    default int rowsPerInsert() {
        return 1;
    }

    /**
     * Whether the driver tells of every failure within a batch. If not, the statements of a batch are run one by one.
     */
    default boolean batchesTellFailures() {
        return true;
    }

    /**
     * Inserts many rows by a way of the database's own, if this connection has one.
     *
     * @param table the table's name
     * @param rows the values of each row, in the order of the columns
     * @return false if there is no such way, and nothing was done
     */
    default boolean load(
            Connection connection, String table, List<String> columns, Iterable<? extends List<@Nullable Object>> rows)
            throws SQLException {
        return false;
    }

    // Tables

    /**
     * The schema in which a statement finds a table that it names without one; by default the connection's own.
     *
     * @param table its name in the case in which the database keeps it
     */
    default @Nullable String schemaOf(Connection connection, String table) throws SQLException {
        return connection.getSchema();
    }

    /**
     * A select of one text that tells the connection's session from all others. By it, a data source that is said to
     * hand out the connection of the host's transaction is held to it. Empty if the database has none.
     */
    default Optional<String> sessionSelect() {
        return Optional.empty();
    }

    /**
     * The tables that take no part in transactions, so that work in them cannot be undone; their names as the database
     * keeps them.
     *
     * @param schema the schema to look in, or null for the connection's own
     */
    default Set<String> tablesWithoutTransactions(Connection connection, @Nullable String schema) throws SQLException {
        return Set.of();
    }

    /**
     * Refuses a connection whose settings prevent it from storing values unchanged, or from reading what was stored.
     *
     * @throws io.interviewedge.error.StoreException saying which setting is wrong and what would be right
     */
    default void requireUsable(Connection connection) throws SQLException {}

    /**
     * Keeps other nodes from making the same tables until {@link #unlockSchema} or the end of the transaction.
     *
     * @throws io.interviewedge.error.StoreException if another node takes too long
     */
    default void lockSchema(Connection connection) throws SQLException {}

    /** Ends {@link #lockSchema}, where the end of the transaction does not. */
    default void unlockSchema(Connection connection) throws SQLException {}
}
