package io.interviewedge.examples.ats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application at an address so long that its links do not fit on a small card. */
class LongLinkTest {

    @Test
    void cardsThatWouldNotScanAreRefusedWithTheReasonAndNotAnEmptyFile(@TempDir Path folder) {
        try (Demo demo = Demo.start(List.of(
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("db"),
                "--demo.public-url=https://careers.example.com/" + "a".repeat(300)))) {
            Browser recruiter = demo.loggedIn();
            String file = invited(recruiter);

            Reply refused = recruiter.open(file + "/cards.pdf?card=BUSINESS_CARD");

            assertThat(refused.status()).isBetween(400, 501);
            assertThat(refused.text()).contains("0.4 mm");
            assertThat(refused.header("Content-Disposition")).isEmpty();
        }
    }

    private static String invited(Browser recruiter) {
        recruiter.open("/bulk");
        Reply preview =
                recruiter.uploadAndFollow("email\nada@example.com\n".getBytes(UTF_8), "job", "backend-engineer");
        Matcher file = Pattern.compile("/bulk/[0-9a-f-]{36}").matcher(preview.text());
        assertThat(file.find()).isTrue();
        recruiter.send(file.group() + "/invite");
        await().until(() -> recruiter.open(file.group()), page -> page.text().contains("<h1>Invited</h1>"));
        return file.group();
    }
}
