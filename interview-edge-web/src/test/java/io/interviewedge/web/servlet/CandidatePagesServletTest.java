package io.interviewedge.web.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.session.InviteToken;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.Host;
import io.interviewedge.web.Zeros;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a servlet container, at several paths at once. */
class CandidatePagesServletTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern STYLE = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Host HOST = new Host();

    private static Container container;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @BeforeAll
    static void start() {
        container = Container.start(server -> {
            server.mount("", "/i/*", pages());
            CandidatePages twice = pages();
            server.mount("", "/*", twice);
            server.mount("", "/my pages/*", twice);
            server.mount("", "/gespräch/*", twice);
            server.mount("/面试", "/*", twice);
            server.mount("", "/reading/*", pages());
            server.readFormsBefore("/reading/*");
            server.mount("/my app", "/*", pages());
            server.mount("/deep", "/below/here/*", pages());
            server.mount("/default", "/", pages());
            server.mount(
                    "",
                    "/de/*",
                    CandidatePages.builder(HOST.edge())
                            .texts(Locale.ENGLISH, Map.of("start", "Begin"))
                            .build());
        });
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    private static CandidatePages pages() {
        return CandidatePages.builder(HOST.edge()).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/i",
                "/my%20pages",
                "/gespr%C3%A4ch",
                "/gespr%c3%a4ch",
                "/%E9%9D%A2%E8%AF%95",
                "/reading",
                "/my%20app",
                "/deep/below/here",
                "/default",
                "/deep//below/here"
            })
    void theWholeFlowWorksAtAnyPath(String mount) throws Exception {
        InviteToken token = HOST.invited();
        HttpResponse<String> page = get(mount + "/" + token.value());
        assertThat(page.body()).contains("Start Interview");
        assertThat(get(style(page)).statusCode()).isEqualTo(200);

        page = submit(page, "");
        for (int i = 1; i <= 5; i++) {
            assertThat(page.body()).contains("Question " + i + " of 5");
            assertThat(get(style(page)).statusCode()).isEqualTo(200);
            page = submit(page, "text=Answer+%C3%A4" + i + "&revision=0&direction=next");
        }
        assertThat(page.body()).contains("Answer ä5");
        page = submit(page, "");

        assertThat(page.body()).contains("Your interview was submitted");
        assertThat(HOST.status(token)).isEqualTo("completed");
    }

    @ParameterizedTest
    @CsvSource({"/i, true", "/i, false", "/reading, true", "/reading, false"})
    void aBodyOfAHundredMegabytesIsRefusedWithoutReadingItAll(String mount, boolean announced) throws Exception {
        InviteToken token = HOST.started();
        Zeros zeros = new Zeros(100_000_000);
        BodyPublisher body = BodyPublishers.ofInputStream(() -> zeros);

        int status;
        try {
            status = post(
                            mount + "/" + token.value() + "/questions/1",
                            announced ? BodyPublishers.fromPublisher(body, 100_000_000) : body)
                    .statusCode();
        } catch (IOException closed) {
            status = 413;
        }

        assertThat(status).isBetween(400, 413);
        assertThat(zeros.taken()).isLessThan(50_000_000);
        assertThat(HOST.firstRevision(token)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2f", "%2e%2e/", "../", "%252e%252e%252f", "..%5c", "..;/"})
    void noAssetIsFoundAtAnotherPath(String prefix) throws Exception {
        String style = style(get("/i")).getPath();

        HttpResponse<String> reply = get("/i/assets/" + prefix + style.substring(style.lastIndexOf('/') + 1));

        assertThat(reply.statusCode()).isIn(400, 404);
        assertThat(reply.body()).doesNotContain("--accent");
    }

    @Test
    void headHasTheLengthAndNoBody() throws Exception {
        String path = "/i/" + HOST.invited().value();

        HttpResponse<String> head = client.send(
                HttpRequest.newBuilder(container.at(path))
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(get(path).body().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void theMountItselfLeadsNowhereAndLooksLikeAPage() throws Exception {
        HttpResponse<String> page = get("/i");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("This link leads nowhere");
        assertThat(get(style(page)).statusCode()).isEqualTo(200);
    }

    @Test
    void twoMountsHaveSettingsOfTheirOwn() throws Exception {
        String token = HOST.invited().value();

        assertThat(get("/i/" + token).body()).contains("Start Interview");
        assertThat(get("/de/" + token).body()).contains("Begin").doesNotContain("Start Interview");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/interview", "*.html"})
    void aMappingOfSingleAddressesIsRefusedByName(String mapping) {
        ServletRegistration registration =
                answering(ServletRegistration.class, "getMappings", List.of("/fine/*", mapping));
        ServletContext context = answering(ServletContext.class, "getServletRegistration", registration);

        assertThatThrownBy(() -> new CandidatePagesServlet(pages())
                        .init(answering(ServletConfig.class, "getServletContext", context)))
                .isInstanceOf(ServletException.class)
                .hasMessageContaining("\"" + mapping + "\"");
    }

    /** A part of a container that answers one question, and no other. */
    private static <T> T answering(Class<T> type, String question, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getName().equals(question) ? answer : null));
    }

    @Test
    void candidatesGetNoCookie() throws Exception {
        assertThat(get("/i/" + HOST.started().value()).headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(container.at(path));
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(container.at(path))
                        .header("Content-Type", FORM)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends the form of a page and follows. */
    private HttpResponse<String> submit(HttpResponse<String> page, String fields) throws Exception {
        URI action =
                page.uri().resolve(first(Pattern.compile("method=\"post\"[^>]* action=\"([^\"]+)\""), page.body()));
        return client.send(
                HttpRequest.newBuilder(action)
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI style(HttpResponse<String> page) {
        return page.uri().resolve(first(STYLE, page.body()));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
