package io.interviewedge.ai;

import io.interviewedge.internal.NameBasedId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The instructions, the same for every interview. A change of the text is a new id.
 *
 * @param id of the text
 * @param text the system message
 */
record Prompt(String id, String text) {

    private static final String ID = "interview-2";

    static Prompt load() {
        try (InputStream text = Objects.requireNonNull(Prompt.class.getResourceAsStream(ID + ".txt"), ID)) {
            return new Prompt(ID, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The id and the SHA-256 of the text, for the stamp. */
    String stamp() {
        byte[] hash = NameBasedId.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return id + " sha256:" + HexFormat.of().formatHex(hash);
    }
}
