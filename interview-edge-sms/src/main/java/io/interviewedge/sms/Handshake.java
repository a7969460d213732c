package io.interviewedge.sms;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Whether an exchange failed because its connection was never encrypted. */
enum Handshake {
    /** The other side broke off, which says nothing about its certificate. */
    BROKEN_OFF,
    /** The other side's certificate is not trusted, or it does not speak TLS. */
    UNTRUSTED,
    /** The exchange failed for another reason, or later. */
    NOT_TO_BLAME;

    /** The JDK has no type for this one. If it changes the word, the failure counts as NOT_TO_BLAME. */
    private static final String NO_TLS = "plaintext";

    static Handshake of(@Nullable Throwable failure) {
        if (cause(failure, SSLHandshakeException.class).isPresent()) {
            return cause(failure, GeneralSecurityException.class).isPresent() ? UNTRUSTED : BROKEN_OFF;
        }
        return cause(failure, SSLException.class)
                .filter(plain -> String.valueOf(plain.getMessage()).contains(NO_TLS))
                .map(plain -> UNTRUSTED)
                .orElse(NOT_TO_BLAME);
    }

    private static <T extends Throwable> Optional<T> cause(@Nullable Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
