package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.CsvFile;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.Reply;
import io.interviewedge.store.SessionQuery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BulkRestartTest {

    private static final int CANDIDATES = 5_000;

    @Test
    void aStopInTheMiddleIsOrderlyAndTheSameFileInvitesTheRest(@TempDir Path folder, CapturedOutput output) {
        String csv = IntStream.range(0, CANDIDATES)
                .mapToObj(i -> "candidate" + i + "@example.com\n")
                .collect(Collectors.joining("", "email\n", ""));
        Path database = folder.resolve("demo");
        try (Demo demo = Demo.onFile(database)) {
            Browser recruiter = demo.loggedIn();
            CsvFile.uploaded(recruiter, csv).begin();
            await().pollInterval(Duration.ofMillis(5)).until(() -> sessions(demo) > 0);
        }
        try (Demo demo = Demo.onFile(database)) {
            long invited = sessions(demo);
            assertThat(invited).isBetween(1L, CANDIDATES - 1L);
            Browser recruiter = demo.loggedIn();
            Reply result = CsvFile.uploaded(recruiter, csv).begin().finished();

            assertThat(result.text()).contains((CANDIDATES - invited) + " invited", invited + " were invited before");
            assertThat(sessions(demo)).isEqualTo(CANDIDATES);
        }
        assertThat(output.getAll()).doesNotContain("ERROR", "WARN");
    }

    private static long sessions(Demo demo) {
        return demo.part(InterviewEdge.class).tracking().counts(SessionQuery.all()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
