package io.interviewedge.jdbc.dialect;

import io.interviewedge.error.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, and what speaks its protocol and names itself so. */
public class PostgreSqlDialect implements Dialect {

    private static final Set<String> CLASSES_WITHOUT_VALUES =
            Set.of("", "08", "25", "28", "3D", "3F", "40", "42", "53", "55", "57", "58");

    /** A number that no other lock is likely to have: "intvedge" in ASCII. */
    private static final long SCHEMA_LOCK = 0x696e747665646765L;

    /** PostgreSQL as it is. */
    public PostgreSqlDialect() {}

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public List<String> scripts() {
        return Script.all("postgresql");
    }

    @Override
    public FailureKind kindOf(SQLException failure) {
        return switch (StandardFailures.state(failure)) {
            case "25P03", "25P04", "55P03", "57014" -> FailureKind.TIMED_OUT;
            case "57P01", "57P02", "57P03" -> FailureKind.UNREACHABLE;
            default -> StandardFailures.kindOf(failure);
        };
    }

    @Override
    public Set<String> classesWithoutValues() {
        return CLASSES_WITHOUT_VALUES;
    }

    /** Any failure ends the transaction, so the insert must not fail. */
    @Override
    public String insertUnlessTaken(String insert) {
        return insert + "\non conflict do nothing";
    }

    @Override
    public boolean writesInOneStatement() {
        return true;
    }

    @Override
    public int rowsPerInsert() {
        return 100;
    }

    /** By COPY, where the driver is PostgreSQL's own and the pool lets its connection be unwrapped. */
    @Override
    public boolean load(
            Connection connection, String table, List<String> columns, Iterable<? extends List<@Nullable Object>> rows)
            throws SQLException {
        return PostgreSqlCopy.load(connection, table, columns, rows);
    }

    /** The first schema of the search path that has it, which need not be the one where it would be made. */
    @Override
    public @Nullable String schemaOf(Connection connection, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select n.nspname
                from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where c.oid = to_regclass(cast(? as text))""")) {
            select.setString(1, table);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getString(1) : connection.getSchema();
            }
        }
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, SCHEMA_LOCK);
            lock.execute();
        }
    }

    /** Other encodings lack letters, or count bytes. */
    @Override
    public void requireUsable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("show server_encoding")) {
            if (found.next() && !found.getString(1).equalsIgnoreCase("UTF8")) {
                throw new StoreException("the encoding of this database is " + found.getString(1)
                        + ", which does not keep the letters of every language; use a database that was created with"
                        + " encoding 'UTF8'");
            }
        }
    }

    @Override
    public Optional<String> sessionSelect() {
        return Optional.of("select pg_backend_pid()");
    }
}
