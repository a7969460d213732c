package io.interviewedge.examples.ats.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of candidates that a recruiter uploads, for the backend engineers. */
public record CsvFile(Browser recruiter, String path) {

    private static final Pattern PATH = Pattern.compile("/bulk/[0-9a-f-]{36}");

    /** Uploaded, and nobody invited. */
    public static CsvFile uploaded(Browser recruiter, String csv) {
        recruiter.open("/bulk");
        Reply preview = recruiter.uploadAndFollow(csv.getBytes(UTF_8), "job", "backend-engineer");
        Matcher path = PATH.matcher(preview.text());
        assertThat(path.find()).as(preview.text()).isTrue();
        return new CsvFile(recruiter, path.group());
    }

    /** Begins to invite. */
    public CsvFile begin() {
        recruiter.send(path + "/invite");
        return this;
    }

    /** Invites everybody who can be. */
    public CsvFile invited() {
        begin().finished();
        return this;
    }

    /** The page with the result, as soon as it is there. */
    public Reply finished() {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> recruiter.open(path), page -> page.text().contains("<h1>Invited</h1>"));
    }
}
