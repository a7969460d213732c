package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Demo;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo begins on a file that its earlier version has written. */
class EarlierVersionTest {

    private static final Invited ADA =
            new Invited("01a206fc-7c9c-7f4b-bf05-e439966fd538", "696a8409-495b-43a4-a5b4-857265ba14a6");
    private static final Invited GRACE =
            new Invited("01a206fc-7e1c-7c86-b825-2ea47b19ff77", "4f34e8b9-e50b-4a4b-acab-33ab69f6642f");

    private Path file;

    @BeforeEach
    void leaveAFileOfTheEarlierVersion(@TempDir Path folder) throws SQLException {
        file = folder.resolve("demo");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from 'src/test/resources/version-1.sql'");
        }
    }

    @Test
    void everythingIsStillThere() {
        try (Demo demo = Demo.onFile(file)) {
            assertThat(demo.api()
                            .session(ADA.sessionId())
                            .json()
                            .at("/analysis/overall")
                            .asDouble())
                    .isEqualTo(1.6);
            assertThat(demo.api().view(GRACE).json().at("/questions/0/answer").asString())
                    .isEqualTo("Written before the new version.");
            assertThat(demo.loggedIn().open("/interviews").text())
                    .contains("Ada Lovelace", "Grace Hopper", "Jo", "/notices/" + ADA.sessionId());
        }
    }

    @Test
    void anInterviewThatWasBegunGoesOnAndItsHistoryBeginsNow() {
        try (Demo demo = Demo.onFile(file)) {
            assertThat(demo.api()
                            .answer(GRACE, "slow-query", "Written after it.", 0)
                            .status())
                    .isEqualTo(200);

            String page =
                    demo.loggedIn().open("/interviews/" + GRACE.sessionId()).text();

            assertThat(page)
                    .contains("Answered question 2", "What happened before this application kept a history")
                    .doesNotContain("Answered question 1");
        }
    }

    @Test
    void aSecondStartFindsNothingToDo() {
        String first;
        try (Demo demo = Demo.onFile(file)) {
            first = demo.api()
                    .invite("jobId", "backend-engineer", "email", "mary@example.com", "externalId", "hr-1")
                    .field("sessionId");
        }
        try (Demo demo = Demo.onFile(file)) {
            assertThat(demo.api()
                            .invite("jobId", "backend-engineer", "email", "mary@example.com", "externalId", "hr-1")
                            .field("sessionId"))
                    .isEqualTo(first);
        }
    }
}
