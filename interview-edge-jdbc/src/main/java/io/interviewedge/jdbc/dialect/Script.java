package io.interviewedge.jdbc.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scripts in the jar, by their exact names. */
final class Script {

    private static final List<String> NAMES = List.of("V1__interview_edge.sql", "V2__question_kinds.sql");

    private Script() {}

    /** The scripts of one database, in the order of their versions. */
    static List<String> all(String folder) {
        return NAMES.stream().map(name -> read(folder + "/" + name)).toList();
    }

    private static String read(String name) {
        try (InputStream script = Script.class.getResourceAsStream("/io/interviewedge/jdbc/" + name)) {
            if (script == null) {
                throw new IllegalStateException("the jar of interview-edge-jdbc lacks " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not read " + name, unreadable);
        }
    }
}
