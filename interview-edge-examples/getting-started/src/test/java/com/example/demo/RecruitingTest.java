package com.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The steps of docs/getting-started.md. */
@Tag("server")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RecruitingTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void aCandidateIsInvitedAnswersOnThePagesAndIsReviewed() throws Exception {
        String link = post("/invites?email=ada@example.com", "").body();
        String interview = URI.create(link).getPath();

        assertThat(link).startsWith("http://localhost:8080/interview/");
        assertThat(get(interview)).contains("Engineer", "Example Ltd", "<form");
        post(interview + "/start", "");
        assertThat(get(interview + "/questions/1")).contains("Why this job?");
        post(interview + "/questions/1", "text=Because+I+care.&revision=0");
        assertThat(get("/interviews")).isEqualTo("[]");
        post(interview + "/submit", "");

        assertThat(get("/interviews"))
                .contains("Because I care.", "ada@example.com")
                .doesNotContain(interview);
    }

    @Test
    void theSettingsAreThoseOfTheGuide() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/getting-started.md")))
                .contains(Files.readString(Path.of("src/main/resources/application.properties")));
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isIn(200, 303);
        return response;
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
