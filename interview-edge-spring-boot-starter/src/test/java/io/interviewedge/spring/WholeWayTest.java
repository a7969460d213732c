package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.spring.bare.Anything;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A candidate at an application that Spring Security guards, with a real server. */
@Tag("server")
class WholeWayTest {

    private static ConfigurableApplicationContext context;
    private static final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(Anything.class, Hosts.WithJobs.class)
                .properties(
                        "server.port=0",
                        "server.servlet.context-path=/ats",
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "spring.main.banner-mode=off",
                        "interview-edge.link=https://careers.example.com/ats/interview/{token}")
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void aCandidateAnswersWithoutALogin() throws Exception {
        InviteToken token = edge().invites().invite(Hosts.INVITE).session().token();

        HttpResponse<String> welcome = get("/interview/" + token.value());
        assertThat(welcome.statusCode()).isEqualTo(200);
        assertThat(welcome.body()).contains("Engineer");
        assertThat(welcome.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(welcome.headers().firstValue("Set-Cookie")).isEmpty();

        assertThat(post("/interview/" + token.value() + "/start", "").statusCode())
                .isEqualTo(303);
        assertThat(post(
                                "/interview/api/" + token.value() + "/answers/why",
                                "{\"text\": \"B\u00e9cause\", \"revision\": 0}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/interview/" + token.value() + "/submit", "").statusCode())
                .isEqualTo(303);

        assertThat(edge().interviews().view(token).status()).isEqualTo(SessionStatus.COMPLETED);
    }

    @Test
    void everythingElseIsAsGuardedAsBefore() throws Exception {
        assertThat(get("/anything").statusCode()).isIn(302, 401);
        assertThat(get("/interviews").statusCode()).isIn(302, 401);
        assertThat(get("/interview/../anything").statusCode()).isIn(302, 400, 401);
        assertThat(post("/anything", "").statusCode()).isIn(302, 401, 403);
    }

    private static InterviewEdge edge() {
        return context.getBean(InterviewEdge.class);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .header(
                                "Content-Type",
                                path.contains("/api/") ? "application/json" : "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create(
                "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/ats" + path);
    }
}
