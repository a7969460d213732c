package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import io.interviewedge.jdbc.dialect.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** A database that the library does not know: what a host writes to use it. */
final class HsqldbDialect implements Dialect {

    @Override
    public String name() {
        return "HSQLDB";
    }

    @Override
    public List<String> scripts() {
        return List.of(read("V1__interview_edge.sql"), read("V2__question_kinds.sql"));
    }

    private static String read(String name) {
        try (InputStream script = Objects.requireNonNull(HsqldbDialect.class.getResourceAsStream("/hsqldb/" + name))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public int rowsPerInsert() {
        return 100;
    }

    /** Texts that differ in blanks at their ends are equal to it, unless it is told otherwise. */
    @Override
    public void requireUsable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet equal = statement.executeQuery(
                        "select 1 from (values (0))" + " where cast('a' as varchar(2)) = cast('a ' as varchar(2))")) {
            if (equal.next()) {
                throw new StoreException("this database takes 'a' and 'a ' for the same;"
                        + " connect with the property sql.pad_space=false when it is made");
            }
        }
    }
}
