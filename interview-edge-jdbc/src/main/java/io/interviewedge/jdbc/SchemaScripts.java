package io.interviewedge.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The migrations in the jar, by exact names. */
enum SchemaScripts {
    V1(1, "interview_edge");

    private final int version;
    private final String description;

    SchemaScripts(int version, String description) {
        this.version = version;
        this.description = description;
    }

    /** The version that this library knows. */
    static int latest() {
        return values().length;
    }

    int version() {
        return version;
    }

    /** The script as text: statements that end with a semicolon at the end of a line. */
    String text(Database database, TableNames names) {
        String resource = database.folder() + "/" + "V" + version + "__" + description + ".sql";
        try (InputStream script = SchemaScripts.class.getResourceAsStream(resource)) {
            if (script == null) {
                throw new IllegalStateException("the jar of interview-edge-jdbc lacks " + resource);
            }
            return names.in(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not read " + resource, unreadable);
        }
    }

    List<String> statements(Database database, TableNames names) {
        return Arrays.stream(text(database, names).split(";\\s*\\R", -1))
                .filter(statement -> !statement.isBlank())
                .toList();
    }
}
