package io.interviewedge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.qr.QrCode;
import org.junit.jupiter.api.Test;

/** The code about mail in docs/channels.md stands here word for word, and runs. */
class MailGuideTest {

    @Test
    void aChannelIsBuiltWithoutConnecting() {
        String password = "secret";

        SmtpChannel email = SmtpChannel.builder("smtp.example.com", 587)
                .login("jobs", password)
                .from(MailIdentity.of("jobs@example.com", "Example Ltd").replyTo("hr@example.com"))
                .codes(QrCode.renderer()) // the QR code, in the mail itself
                .build();

        assertThat(email.id()).isEqualTo("email");
        assertThat(email.toString()).contains("smtp.example.com:587").doesNotContain(password);
    }
}
