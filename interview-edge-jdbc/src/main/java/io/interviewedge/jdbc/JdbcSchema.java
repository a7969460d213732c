package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The tables that {@link JdbcSessionStore} works on. The library makes them only when it is asked to; a host that keeps its
 * own migrations takes the text instead, and gives it a version of its own.
 */
public final class JdbcSchema {

    private static final String SCRIPT = "V1__interview_edge.sql";

    private JdbcSchema() {}

    /**
     * Makes what is missing of the tables, indexes and the view, in the connection's current schema. What is there stays as
     * it is, so this can be called at every start, by several nodes at once.
     *
     * @throws StoreException if the database is unknown, cannot be reached, or does not let this account make tables
     */
    public static void create(DataSource dataSource) {
        Database database = Database.of(dataSource);
        String[] statements = ddl(database).split(";\\s*\\R", -1);
        new Transactions(dataSource, database::isTransientInSchema).allOrNothing("create the schema", connection -> {
            database.lockSchema(connection);
            try (Statement statement = connection.createStatement()) {
                for (String text : statements) {
                    if (!text.isBlank()) {
                        statement.execute(text);
                    }
                }
            }
            return Optional.of(true);
        });
    }

    /**
     * The script that {@link #create} would run on that database.
     *
     * @throws StoreException if the database is unknown or cannot be reached
     */
    public static String ddl(DataSource dataSource) {
        return ddl(Database.of(dataSource));
    }

    /** The script for that database: statements that end with a semicolon at the end of a line. */
    public static String ddl(Database database) {
        String resource = database.folder() + "/" + SCRIPT;
        try (InputStream script = JdbcSchema.class.getResourceAsStream(resource)) {
            if (script == null) {
                throw new IllegalStateException("the jar of interview-edge-jdbc lacks " + resource);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not read " + resource, unreadable);
        }
    }
}
