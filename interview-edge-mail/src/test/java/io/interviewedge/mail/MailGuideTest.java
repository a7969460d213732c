package io.interviewedge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.qr.QrCode;
import io.interviewedge.share.QrDesign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code about mail in docs/channels.md stands here word for word, and runs. */
class MailGuideTest {

    private static final Path GUIDE = Path.of("../docs/channels.md");
    private static final Path THIS = Path.of("src/test/java/io/interviewedge/mail/MailGuideTest.java");

    @Test
    void aChannelIsBuiltWithoutConnecting() {
        String password = "secret";

        SmtpChannel email = SmtpChannel.to("smtp.example.com", 587)
                .login("jobs", password)
                .from(MailIdentity.of("jobs@example.com", "Example Ltd").replyTo("hr@example.com"))
                .codes(QrCode.renderer(QrDesign.STANDARD)) // the QR code, in the mail itself
                .build();

        assertThat(email.id()).isEqualTo("email");
        assertThat(email.toString()).contains("smtp.example.com:587").doesNotContain(password);
    }

    @Test
    void theGuidesCodeIsInThisFile() throws IOException {
        Matcher snippet =
                Pattern.compile("```java\\n(SmtpChannel.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));

        assertThat(snippet.find()).isTrue();
        assertThat(withoutBlanks(Files.readString(THIS))).contains(withoutBlanks(snippet.group(1)));
    }

    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s", "");
    }
}
