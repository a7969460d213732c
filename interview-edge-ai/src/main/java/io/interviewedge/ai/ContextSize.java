package io.interviewedge.ai;

import java.nio.charset.StandardCharsets;

/**
 * Rough sizes in tokens. Some servers cut a prompt that exceeds their model's context, answer 200, and judge what was
 * left: the sizes here are good enough to order a context, and to notice such a cut.
 */
final class ContextSize {

    private static final int RESERVED_FOR_REPLY = 2_048;
    private static final int SMALLEST = 4_096;

    /** Few texts take more tokens than this, in any script. */
    private static final int MIN_BYTES_PER_TOKEN = 3;

    /** Few texts take fewer: English has four to five. */
    private static final int MAX_BYTES_PER_TOKEN = 8;

    private ContextSize() {}

    /**
     * The context for these messages and the reply. It is a power of two, because a server may have to load its model
     * again for each new size.
     */
    static int of(String system, String data) {
        long needed = bytes(system + data) / MIN_BYTES_PER_TOKEN + RESERVED_FOR_REPLY;
        int size = SMALLEST;
        while (size < needed && size <= Integer.MAX_VALUE / 2) {
            size *= 2;
        }
        return size;
    }

    /** The least that a model can have counted if it read all of the text. */
    static long leastOf(String data) {
        return bytes(data) / MAX_BYTES_PER_TOKEN;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
