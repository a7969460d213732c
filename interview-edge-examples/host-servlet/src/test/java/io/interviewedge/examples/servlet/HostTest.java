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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The host over HTTP, from the invite to the review. */
class HostTest {

    private static final Pattern LINK = Pattern.compile("https://careers\\.example\\.com(/interview/\\S+)");
    private static final Pattern ACTION = Pattern.compile("method=\"post\"[^>]* action=\"([^\"]+)\"");

    private static InterviewEdge edge;
    private static Server server;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    @BeforeAll
    static void start() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:host-servlet;DB_CLOSE_DELAY=-1");
        edge = Hiring.edge(database, "https://careers.example.com");
        server = Server.start(0, edge);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aCandidateIsInvitedAnswersAndIsRead() throws Exception {
        HttpResponse<String> invited = post(server.at("/hiring"), "email=ada%40example.com");
        assertThat(invited.statusCode()).isEqualTo(201);

        HttpResponse<String> page = get(server.at(first(LINK, invited.body())));
        assertThat(page.body()).contains("Backend Engineer").contains("Start Interview");
        page = submit(page, "");
        page = submit(page, "text=A+map+of+%3Cwalks%3E&revision=0&direction=next");
        page = submit(page, "text=&revision=0&direction=next");
        page = submit(page, "");
        assertThat(page.body()).contains("Your interview was submitted");

        HttpResponse<String> hiring = get(server.at("/hiring"));
        assertThat(hiring.body()).contains("ada@example.com</a> completed");
        String review = first(Pattern.compile("(\\?review=[^']+)'>ada@"), hiring.body());
        assertThat(get(server.at("/hiring" + review)).body())
                .contains("What are you proud of?")
                .contains("A map of &lt;walks>")
                .contains("(no answer)");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndNobodyIsInvited() throws Exception {
        HttpResponse<String> refused = post(server.at("/hiring"), "email=nobody");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(edge.tracking().find(SessionQuery.all().candidate("nobody")).items())
                .isEmpty();
    }

    @Test
    void anInterviewThatIsNotThereIsNotFound() throws Exception {
        for (String review : List.of("none", "01890000-0000-7000-8000-000000000000")) {
            assertThat(get(server.at("/hiring?review=" + review)).statusCode()).isEqualTo(404);
        }
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
        return post(page.uri().resolve(first(ACTION, page.body())), fields);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
