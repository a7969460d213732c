package io.interviewedge.jdbc.dialect;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * PostgreSQL's COPY, in its text format. The driver is the host's: where it is another one, or hidden by a pool that
 * does not unwrap, there is no COPY.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, "Text Format"</a>
 */
final class PostgreSqlCopy {

    private static final int ENOUGH = 1 << 16;

    private PostgreSqlCopy() {}

    /** Whether the rows were inserted; if not, nothing was done. */
    static boolean load(
            Connection connection, String table, List<String> columns, Iterable<? extends List<@Nullable Object>> rows)
            throws SQLException {
        if (!isDriverPresent() || !connection.isWrapperFor(PGConnection.class)) {
            return false;
        }
        CopyManager manager = connection.unwrap(PGConnection.class).getCopyAPI();
        CopyIn stream = manager.copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
        try {
            StringBuilder text = new StringBuilder(ENOUGH + ENOUGH / 4);
            for (List<@Nullable Object> row : rows) {
                append(text, row);
                if (text.length() >= ENOUGH) {
                    write(stream, text);
                }
            }
            write(stream, text);
            stream.endCopy();
        } catch (SQLException failure) {
            // For any failure of a COPY, PostgreSQL may quote the current line.
            SQLException bare = new SQLException(
                    "COPY failed (its message may quote stored values, so it is not shown)",
                    failure.getSQLState(),
                    failure.getErrorCode());
            bare.setStackTrace(failure.getStackTrace());
            throw bare;
        } finally {
            if (stream.isActive()) {
                stream.cancelCopy();
            }
        }
        return true;
    }

    private static boolean isDriverPresent() {
        try {
            return PGConnection.class.isInterface();
        } catch (NoClassDefFoundError absent) {
            return false;
        }
    }

    private static void write(CopyIn stream, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        stream.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static void append(StringBuilder text, List<@Nullable Object> row) {
        String separator = "";
        for (Object value : row) {
            text.append(separator);
            separator = "\t";
            if (value == null) {
                text.append("\\N");
            } else {
                appendEscaped(text, value.toString());
            }
        }
        text.append('\n');
    }

    private static void appendEscaped(StringBuilder text, String value) {
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            String escaped = switch (value.charAt(i)) {
                case '\\' -> "\\\\";
                case '\t' -> "\\t";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                text.append(value, plain, i).append(escaped);
                plain = i + 1;
            }
        }
        text.append(value, plain, value.length());
    }
}
