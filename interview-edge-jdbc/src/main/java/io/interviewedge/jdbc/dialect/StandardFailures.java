package io.interviewedge.jdbc.dialect;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The meaning of SQLStates according to the standard. */
final class StandardFailures {

    /** Connections, transactions, accounts, names, rollbacks and syntax; and of a pool, which gives no state. */
    static final Set<String> CLASSES_WITHOUT_VALUES = Set.of("", "08", "25", "28", "3D", "3F", "40", "42");

    private StandardFailures() {}

    static FailureKind kindOf(SQLException failure) {
        String state = state(failure);
        return switch (state) {
            case "23505" -> FailureKind.KEY_TAKEN;
            case "25006" -> FailureKind.READ_ONLY;
            case "42501" -> FailureKind.NO_RIGHT;
            default -> kindOfClass(classOf(failure));
        };
    }

    private static FailureKind kindOfClass(String stateClass) {
        return switch (stateClass) {
            case "40" -> FailureKind.CONFLICT;
            case "08" -> FailureKind.UNREACHABLE;
            default -> FailureKind.OTHER;
        };
    }

    static String state(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state == null ? "" : state;
    }

    static String classOf(SQLException failure) {
        String state = state(failure);
        return state.length() < 2 ? "" : state.substring(0, 2);
    }
}
