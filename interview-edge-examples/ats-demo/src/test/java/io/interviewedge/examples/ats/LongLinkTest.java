package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.CsvFile;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.Reply;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application at an address so long that its links do not fit on a small card. */
class LongLinkTest {

    @Test
    void cardsThatWouldNotScanAreRefusedWithTheReasonAndNotAnEmptyFile(@TempDir Path folder) {
        try (Demo demo = Demo.start(List.of(
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("db"),
                "--demo.public-url=http://" + ("a".repeat(60) + ".").repeat(4) + "example"))) {
            Browser recruiter = demo.loggedIn();
            String file = CsvFile.uploaded(recruiter, "email\nada@example.com\n")
                    .invited()
                    .path();

            Reply refused = recruiter.open(file + "/cards.pdf?card=BUSINESS_CARD");

            assertThat(refused.status()).isBetween(400, 501);
            assertThat(refused.text()).contains("0.4 mm");
            assertThat(refused.header("Content-Disposition")).isEmpty();
        }
    }
}
