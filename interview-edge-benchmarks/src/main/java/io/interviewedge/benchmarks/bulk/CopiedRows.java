package io.interviewedge.benchmarks.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The text of rows that a table has, to be put into it again by COPY: nothing but the database is left to measure. */
final class CopiedRows {

    private static final int BUFFER = 1 << 16;

    private final String table;
    private final byte[] text;

    private CopiedRows(String table, byte[] text) {
        this.table = table;
        this.text = text;
    }

    static CopiedRows of(DataSource dataSource, String table) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            copier(connection).copyOut("copy " + table + " to stdout", text);
            return new CopiedRows(table, text.toByteArray());
        }
    }

    void copyIn(Connection connection) throws SQLException, IOException {
        copier(connection).copyIn("copy " + table + " from stdin", new ByteArrayInputStream(text), BUFFER);
    }

    private static CopyManager copier(Connection connection) throws SQLException {
        return new CopyManager(connection.unwrap(BaseConnection.class));
    }
}
