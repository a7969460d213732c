package io.interviewedge.examples.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.store.SessionQuery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The steps of docs/servlet.md. */
class RecruitingTest {

    private static final Pattern ACTION = Pattern.compile("method=\"post\"[^>]* action=\"([^\"]+)\"");

    private static InterviewEdge edge;
    private static Tomcat server;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    @BeforeAll
    static void start() throws LifecycleException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:host-servlet;DB_CLOSE_DELAY=-1");
        edge = Recruiting.edge(database);
        server = Recruiting.start(0, edge);
    }

    @AfterAll
    static void stop() throws LifecycleException {
        server.stop();
        server.destroy();
    }

    @Test
    void aCandidateIsInvitedAnswersOnThePagesAndIsRead() throws Exception {
        String link = post(at("/interviews?email=ada@example.com"), "").body().strip();
        assertThat(link).startsWith("http://localhost:8080/interview/");

        HttpResponse<String> page = get(at(URI.create(link).getPath()));
        assertThat(page.body()).contains("Start Interview");
        page = submit(page, "");
        page = submit(page, "text=Because+I+care+%C3%A4&revision=0&direction=next");
        assertThat(get(at("/interviews")).body()).isEmpty();
        page = submit(page, "");
        assertThat(page.body()).contains("Your interview was submitted");

        assertThat(get(at("/interviews")).body().strip()).isEqualTo("Why this job? Because I care ä");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndNobodyIsInvited() throws Exception {
        HttpResponse<String> refused = post(at("/interviews?email=nobody"), "");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(edge.tracking().find(SessionQuery.all().candidate("nobody")).items())
                .isEmpty();
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + server.getConnector().getLocalPort() + path);
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends the form of a page, and follows. */
    private HttpResponse<String> submit(HttpResponse<String> page, String fields)
            throws IOException, InterruptedException {
        Matcher action = ACTION.matcher(page.body());
        assertThat(action.find()).as(page.body()).isTrue();
        return post(page.uri().resolve(action.group(1)), fields);
    }
}
