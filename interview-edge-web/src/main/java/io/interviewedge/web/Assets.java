package io.interviewedge.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Style, script and pictures, each under a name that changes with its content, so that browsers keep it for ever. */
final class Assets {

    static final String FOLDER = "assets";

    private static final int HASH_LENGTH = 12;

    private final Map<String, PageResponse> byName = new HashMap<>();

    /** Adds a file and returns its address below the mount. */
    String add(String name, String ending, String type, byte[] content) {
        String hashed = name + "-" + hash(content) + ending;
        byName.put(
                hashed,
                PageResponse.of(200, type, content).with("Cache-Control", "public, max-age=31536000, immutable"));
        return FOLDER + "/" + hashed;
    }

    String add(String name, String ending, String type, String content) {
        return add(name, ending, type, content.getBytes(StandardCharsets.UTF_8));
    }

    Optional<PageResponse> find(Address address) {
        return address.depth() == 2 ? Optional.ofNullable(byName.get(address.step(1))) : Optional.empty();
    }

    /** Twelve hexadecimal digits that change with the content. */
    static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
