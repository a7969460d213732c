package io.interviewedge.jdbc.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A script in the jar, by its exact name. */
final class Script {

    private Script() {}

    static String read(String name) {
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
