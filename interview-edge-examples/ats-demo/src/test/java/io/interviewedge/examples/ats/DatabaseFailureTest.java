package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFailureTest {

    @Test
    void withoutItsDatabaseTheDemoSaysSoAndShowsWhatWasTyped(@TempDir Path folder) {
        try (Demo demo = Demo.onFile(folder.resolve("demo"))) {
            Invited invited = demo.api().started();
            Browser candidate = demo.browser();
            candidate.open(invited.page() + "/questions/1");
            demo.part(HikariDataSource.class).close();

            Reply page = candidate.send(invited.page() + "/questions/1", "text", "Unsaved work", "revision", "0");
            Reply json = demo.api().answer(invited, "proud-of", "Unsaved work", 0);

            assertThat(page.status()).isEqualTo(503);
            assertThat(page.text()).contains("Please try again later", "Unsaved work");
            assertThat(json.status()).isEqualTo(503);
            assertThat(json.field("code")).isEqualTo("store_unavailable");
            assertThat(json.field("detail")).doesNotContain("jdbc");
        }
    }
}
