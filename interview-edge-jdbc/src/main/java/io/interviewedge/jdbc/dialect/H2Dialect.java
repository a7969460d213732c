package io.interviewedge.jdbc.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** H2, in memory or in a file. */
public class H2Dialect implements Dialect {

    private static final String LOCK_TIMEOUT = "HYT00";
    private static final String GENERAL_ERROR = "HY000";
    private static final String CONCURRENT_UPDATE = "90131";
    private static final String READ_ONLY = "90097";
    private static final String NO_RIGHT = "90096";

    /**
     * In a serializable transaction, H2 refuses to store a script twice, yet cannot find the one that was stored
     * meanwhile.
     */
    private static final String PARENT_MISSING = "23506";

    /** Another node is migrating. */
    private static final String EXCLUSIVE = "90135";

    private static final int ADMIN_RIGHTS_REQUIRED = 90040;

    private static final Set<String> CLASSES_WITHOUT_VALUES =
            Set.of("", "08", "25", "28", "3D", "3F", "40", "42", "57", "90", "HY");

    /** H2 as it is. */
    public H2Dialect() {}

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public List<String> scripts() {
        return Script.all("h2");
    }

    @Override
    public FailureKind kindOf(SQLException failure) {
        return switch (StandardFailures.state(failure)) {
            case CONCURRENT_UPDATE, PARENT_MISSING, EXCLUSIVE -> FailureKind.CONFLICT;
            case LOCK_TIMEOUT, "57014" -> FailureKind.TIMED_OUT;
            case READ_ONLY -> FailureKind.READ_ONLY;
            case NO_RIGHT -> FailureKind.NO_RIGHT;
            default -> StandardFailures.kindOf(failure);
        };
    }

    /** The time that it waits for a lock is short, and may end a deadlock. */
    @Override
    public boolean isTransient(SQLException failure) {
        return Dialect.super.isTransient(failure) || LOCK_TIMEOUT.equals(failure.getSQLState());
    }

    /**
     * While one node migrates, the others are refused; without the lock, each could create what the other has just
     * created.
     */
    @Override
    public boolean isTransientWhileMigrating(SQLException failure) {
        FailureKind kind = kindOf(failure);
        return isTransient(failure)
                || kind == FailureKind.KEY_TAKEN
                || GENERAL_ERROR.equals(failure.getSQLState())
                || (StandardFailures.classOf(failure).equals("90") && kind != FailureKind.READ_ONLY);
    }

    @Override
    public Set<String> classesWithoutValues() {
        return CLASSES_WITHOUT_VALUES;
    }

    @Override
    public String ordered(String constant, String order) {
        return constant + ", " + order;
    }

    @Override
    public int rowsPerInsert() {
        return 100;
    }

    /** It has a search path behind the schema that a connection is in. */
    @Override
    public @Nullable String schemaOf(Connection connection, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from \"" + table + "\" where 1 = 0")) {
            return select.getMetaData().getSchemaName(1);
        } catch (SQLException absent) {
            return connection.getSchema();
        }
    }

    /**
     * No lock outlasts a statement that defines something, and one that alters a table copies it. So all others wait,
     * if the account has the right to ask for that.
     */
    @Override
    public void lockSchema(Connection connection) throws SQLException {
        setExclusive(connection, 1);
    }

    @Override
    public void unlockSchema(Connection connection) throws SQLException {
        setExclusive(connection, 0);
    }

    private static void setExclusive(Connection connection, int exclusive) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set exclusive " + exclusive);
        } catch (SQLException failure) {
            if (failure.getErrorCode() != ADMIN_RIGHTS_REQUIRED) {
                throw failure;
            }
        }
    }

    @Override
    public Optional<String> sessionSelect() {
        return Optional.of("select session_id()");
    }
}
