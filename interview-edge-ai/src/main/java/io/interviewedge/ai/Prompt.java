package io.interviewedge.ai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The instructions, the same for every interview. A change of the text is a new id.
 *
 * @param id of the text
 * @param text the system message
 */
record Prompt(String id, String text) {

    static Prompt load() {
        return load("interview-2");
    }

    private static Prompt load(String id) {
        try (InputStream text = Objects.requireNonNull(Prompt.class.getResourceAsStream(id + ".txt"), id)) {
            return new Prompt(id, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The id and the SHA-256 of the text, for the stamp. */
    String stamp() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return id + " sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
