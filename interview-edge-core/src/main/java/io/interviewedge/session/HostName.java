package io.interviewedge.session;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The name of a host as the DNS has it. */
final class HostName {

    private static final int MAX_LABEL_LENGTH = 63;

    private HostName() {}

    /** The name in lower case and ASCII (IDNA, RFC 3490), if it is a host name and has at least two labels. */
    static Optional<String> ascii(String name) {
        if (name.indexOf('.') < 0 || name.startsWith(".") || name.endsWith(".") || name.contains("..")) {
            return Optional.empty();
        }
        if (isPlain(name)) {
            // What IDNA would give, without its tables: nearly every address, and a bulk invite has many.
            return Optional.of(name.toLowerCase(Locale.ROOT));
        }
        try {
            String normalised = Normalizer.normalize(name, Normalizer.Form.NFC);
            return Optional.of(IDN.toASCII(normalised, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAHostName) {
            return Optional.empty();
        }
    }

    /** Letters, digits and inner hyphens of ASCII, and no label that IDNA may have encoded. */
    private static boolean isPlain(String name) {
        int label = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.') {
                label = i + 1;
            } else if (!isPlain(c) || i - label >= MAX_LABEL_LENGTH) {
                return false;
            }
        }
        return !name.contains("--")
                && !name.contains("-.")
                && !name.contains(".-")
                && !name.startsWith("-")
                && !name.endsWith("-");
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }
}
