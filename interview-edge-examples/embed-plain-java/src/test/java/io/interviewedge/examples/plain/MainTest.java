package io.interviewedge.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void printsTheLinkTheShareLinksAndAQrCode() {
        assertThat(printed())
                .containsPattern("Link {6}https://careers\\.example\\.com/interview/[0-9a-f-]{36}")
                .contains("Mail      mailto:ada@example.com?subject=Your%20interview")
                .contains("WhatsApp  https://wa.me/442079460958?text=Hello%20Ada")
                .contains("SMS       sms:+442079460958?body=Your%20interview")
                .containsPattern("[█▀▄]{20,}");
    }

    @Test
    void isShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/io/interviewedge/examples/plain/Main.java")))
                .hasSizeLessThanOrEqualTo(40);
    }

    private static String printed() {
        PrintStream original = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            Main.main(new String[0]);
        } finally {
            System.setOut(original);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
