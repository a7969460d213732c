package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.testsupport.FreePort;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The postgres profile, on a real PostgreSQL. */
class PostgresTest {

    @Test
    void theWholeFlowWorksOnPostgreSql() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setPort(FreePort.find())
                        .setServerConfig("fsync", "off")
                        .start();
                Demo demo = Demo.start(List.of(
                        "--spring.profiles.active=postgres",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres"))) {
            Invited invited = demo.api().submitted();
            Invited open = demo.api().invited("Grace Hopper");

            assertThat(demo.api()
                            .session(invited.sessionId())
                            .json()
                            .at("/analysis/state")
                            .asString())
                    .isEqualTo("succeeded");
            Browser browser = demo.loggedIn();
            assertThat(browser.open("/interviews").text())
                    .contains(invited.sessionId(), open.sessionId(), "Grace Hopper", "/notices/" + invited.sessionId());
            assertThat(browser.sendAndFollow("/notices/" + invited.sessionId() + "/dismiss")
                            .text())
                    .doesNotContain("/notices/");
            assertThat(browser.open("/interviews/" + invited.sessionId()).text())
                    .contains("Suggested by the rule-based analyzer");
        }
    }
}
