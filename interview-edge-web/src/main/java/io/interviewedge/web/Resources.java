package io.interviewedge.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files in this jar, by their exact names. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        InputStream in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the file " + name + " is missing in interview-edge-web");
        }
        return in;
    }

    static byte[] read(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
