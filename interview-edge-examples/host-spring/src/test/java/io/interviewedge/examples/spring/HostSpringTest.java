package io.interviewedge.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.store.SessionQuery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;

@Tag("server")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostSpringTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Applications applications;

    @Autowired
    private InterviewEdge edge;

    @Test
    void anApplicantIsInvitedAnswersAndIsFoundByOneQueryOverBoth() throws Exception {
        HttpResponse<String> applied = post("/applications", "application/json", """
                {"vacancy": "engineer", "name": "Ada", "email": "ada@example.com"}""");
        String interview = URI.create(applied.body().replace("\"", "")).getPath();
        String form = "application/x-www-form-urlencoded";

        assertThat(get(interview).body()).contains("Engineer", "Example Ltd");
        assertThat(post(interview + "/start", form, "").statusCode()).isEqualTo(303);
        assertThat(get("/answers").body()).as("not completed yet").isEqualTo("[]");
        String api = interview.replace("/interview/", "/interview/api/");
        assertThat(post(api + "/answers/why", "application/json", """
                {"text": "Because I care.", "revision": 0}""").statusCode())
                .isEqualTo(200);
        assertThat(post(interview + "/submit", form, "").statusCode()).isEqualTo(303);

        assertThat(get("/answers").body()).isEqualTo("""
                [{"name":"Ada","jobTitle":"Engineer","text":"Because I care."}]""");
    }

    @Test
    void anApplicationThatCannotBeStoredInvitesNobody() {
        assertThatThrownBy(() -> hiring.apply("engineer", null, "nameless@example.com"))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(edge.tracking()
                        .find(SessionQuery.all().email("nameless@example.com"))
                        .items())
                .isEmpty();
    }

    @Test
    void anInviteThatIsRefusedStoresNoApplication() {
        long before = applications.count();

        assertThatThrownBy(() -> hiring.apply("none", "Ada", "ada@example.com"))
                .hasMessageContaining("there is no job \"none\"");

        assertThat(applications.count()).isEqualTo(before);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
