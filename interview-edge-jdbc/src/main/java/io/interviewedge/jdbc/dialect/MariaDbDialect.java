package io.interviewedge.jdbc.dialect;

import io.interviewedge.error.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** MariaDB, from 10.7 on. Its SQLStates are few, so its numbers have to tell failures apart. */
public class MariaDbDialect implements Dialect {

    private static final Set<String> CLASSES_WITHOUT_VALUES =
            Set.of("", "08", "25", "28", "3D", "3F", "40", "42", "70", "HY");

    /** The bits of wsrep_sync_wait: before selects, before updates and deletes, before inserts. */
    private static final int READS_AND_WRITES = 1 + 2 + 4;

    private static final String SCHEMA_LOCK = "interview-edge-schema";

    /** MariaDB as it is. */
    public MariaDbDialect() {}

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public List<String> scripts() {
        return Script.all("mariadb");
    }

    @Override
    public FailureKind kindOf(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 1062 -> FailureKind.KEY_TAKEN;
            // "Record has changed since last read": MariaDB reports this instead of a serialization failure.
            case 1020 -> FailureKind.CONFLICT;
            case 1205, 1969, 1317 -> FailureKind.TIMED_OUT;
            // A server, a table or an engine that takes no writes.
            case 1036, 1290, 1836 -> FailureKind.READ_ONLY;
            // A database, a table, a column, an action.
            case 1044, 1142, 1143, 1227 -> FailureKind.NO_RIGHT;
            default ->
                StandardFailures.classOf(failure).equals("70")
                        ? FailureKind.TIMED_OUT
                        : StandardFailures.kindOf(failure);
        };
    }

    @Override
    public Set<String> classesWithoutValues() {
        return CLASSES_WITHOUT_VALUES;
    }

    @Override
    public String latest(String select) {
        return select + "\nlock in share mode";
    }

    /** Each of the drivers that connect to it takes text. */
    @Override
    public Object toParameter(UUID uuid) {
        return uuid.toString();
    }

    /** Its driver's bulk execution keeps silent when a Galera cluster has ended the transaction. */
    @Override
    public boolean batchesTellFailures() {
        return false;
    }

    @Override
    public int rowsPerInsert() {
        return 100;
    }

    /** As of MyISAM, Aria and MEMORY. */
    @Override
    public Set<String> tablesWithoutTransactions(Connection connection, @Nullable String schema) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select t.table_name
                from information_schema.tables t
                join information_schema.engines e on e.engine = t.engine
                where t.table_schema = coalesce(?, database()) and coalesce(e.transactions, 'NO') <> 'YES'""")) {
            select.setString(1, schema);
            try (ResultSet rows = select.executeQuery()) {
                Set<String> tables = new TreeSet<>();
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
                return tables;
            }
        }
    }

    @Override
    public void requireUsable(Connection connection) throws SQLException {
        requireEmptyTexts(connection);
        requireLatestReads(connection);
    }

    private static void requireEmptyTexts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select 1 from dual where find_in_set('EMPTY_STRING_IS_NULL', @@sql_mode) > 0")) {
            if (found.next()) {
                throw new StoreException("the sql_mode of these sessions has EMPTY_STRING_IS_NULL, which refuses an"
                        + " answer that was emptied; leave it out of the sql_mode of the data source's connections");
            }
        }
    }

    /** A node of a Galera cluster applies what others have committed a moment later, unless it is told to wait. */
    private static void requireLatestReads(Connection connection) throws SQLException {
        Map<String, String> settings = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "show variables where variable_name in ('wsrep_on', 'wsrep_sync_wait')")) {
            while (found.next()) {
                settings.put(found.getString(1).toLowerCase(Locale.ROOT), found.getString(2));
            }
        }
        boolean inCluster = "ON".equalsIgnoreCase(settings.get("wsrep_on"));
        int waits = Integer.parseInt(settings.getOrDefault("wsrep_sync_wait", "0"));
        if (inCluster && (waits & READS_AND_WRITES) != READS_AND_WRITES) {
            throw new StoreException("the server is a node of a Galera cluster, and wsrep_sync_wait is " + waits
                    + " in these sessions, so a link that was made on one node may be unknown on another for a moment;"
                    + " set it to 7 (sessionVariables=wsrep_sync_wait=7 in the URL of MariaDB's driver)");
        }
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select get_lock(?, 60)")) {
            lock.setString(1, SCHEMA_LOCK);
            try (ResultSet locked = lock.executeQuery()) {
                if (!locked.next() || locked.getInt(1) != 1) {
                    throw new StoreException(
                            "another node has been migrating the schema for more than 60 seconds; try again");
                }
            }
        }
    }

    @Override
    public void unlockSchema(Connection connection) throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("select release_lock(?)")) {
            unlock.setString(1, SCHEMA_LOCK);
            unlock.execute();
        }
    }

    @Override
    public Optional<String> sessionSelect() {
        return Optional.of("select concat(connection_id(), ' ', @@hostname, ' ', @@port)");
    }
}
