package io.interviewedge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** Failures as the JDK's client wraps them, now and then. */
class HandshakeTest {

    @Test
    void aCertificateThatIsRefusedIsToBlameHoweverDeepItIsWrapped() {
        SSLHandshakeException handshake = new SSLHandshakeException("PKIX path building failed");
        handshake.initCause(new CertificateException("no path"));

        assertThat(Handshake.of(handshake)).isEqualTo(Handshake.UNTRUSTED);
        assertThat(Handshake.of(new IOException("failed", handshake))).isEqualTo(Handshake.UNTRUSTED);
    }

    @Test
    void aHandshakeThatTheOtherSideBrokeOffBlamesNoCertificate() {
        assertThat(Handshake.of(new SSLHandshakeException("Remote host terminated the handshake")))
                .isEqualTo(Handshake.BROKEN_OFF);
    }

    @Test
    void aGatewayThatDoesNotSpeakTlsIsToldHoweverDeepItsFailureIsWrapped() {
        IOException wrapped = new IOException(
                "HTTP/1.1 header parser received no bytes",
                new SSLException("Unrecognized SSL message, plaintext connection?"));

        assertThat(Handshake.of(wrapped)).isEqualTo(Handshake.UNTRUSTED);
    }

    @Test
    void anEncryptedConnectionThatBreaksLaterIsNotToBlame() {
        assertThat(Handshake.of(new IOException("reset", new SSLException("bad record MAC"))))
                .isEqualTo(Handshake.NOT_TO_BLAME);
        assertThat(Handshake.of(new IOException("closed"))).isEqualTo(Handshake.NOT_TO_BLAME);
        assertThat(Handshake.of(null)).isEqualTo(Handshake.NOT_TO_BLAME);
    }
}
