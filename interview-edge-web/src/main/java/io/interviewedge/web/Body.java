package io.interviewedge.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request, up to a limit. */
record Body(int limit) {

    private static final int ROOM = 64 * 1024;
    /** A character takes up to twelve bytes in JSON, as {@code \}{@code ud83d\}{@code ude00}, and less in a form. */
    private static final int BYTES_PER_CHARACTER = 12;

    static Body forAnswersOf(int maxLength) {
        return new Body((int) Math.min(Integer.MAX_VALUE - 1, ROOM + (long) BYTES_PER_CHARACTER * maxLength));
    }

    /** The whole body. A longer one is refused before it is read to its end. */
    byte[] of(PageRequest request) {
        if (announced(request.header("Content-Length")) > limit) {
            throw tooLarge();
        }
        try {
            byte[] bytes = request.body().readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the request says that its body is of this media type, in UTF-8. */
    static void requireType(PageRequest request, String expected) {
        String header = request.header("Content-Type");
        String[] parts = (header == null ? "" : header).toLowerCase(Locale.ROOT).split(";", -1);
        boolean right = parts[0].strip().equals(expected);
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            right &= !parameter.startsWith("charset=") || parameter.equals("charset=utf-8");
        }
        if (!right) {
            throw new BadRequest(415, "unsupported_media_type", "This address expects " + expected + " in UTF-8.");
        }
    }

    private static long announced(@Nullable String length) {
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private BadRequest tooLarge() {
        return new BadRequest(
                413, "content_too_large", "The request is larger than " + limit + " bytes; send a shorter answer.");
    }
}
