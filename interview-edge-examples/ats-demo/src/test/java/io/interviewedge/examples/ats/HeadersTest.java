package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DemoExtension.class)
class HeadersTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Demo demo;

    HeadersTest(Demo demo) {
        this.demo = demo;
    }

    @Test
    void noCandidatesPageLeaksItsAddress() {
        Invited invited = demo.api().started();
        for (String path : List.of(
                invited.page(),
                invited.page() + "/questions/1",
                invited.page() + "/summary",
                invited.page() + "/start",
                "/i/nonsense",
                "/i/a%2Fb",
                "/i/a;b",
                invited.api(),
                invited.api() + "/start",
                "/i/api/nonsense",
                "/i/api/a%0Ab")) {
            requireCandidatesHeaders(path, demo.client().get(path));
        }
        requireCandidatesHeaders("a refused form", demo.browser().forge("/i/nonsense/start", ""));
        requireCandidatesHeaders("a saved answer", demo.api().answer(invited, "proud-of", "a", 0));
        requireCandidatesHeaders("a conflict", demo.api().answer(invited, "proud-of", "b", 0));
    }

    private static void requireCandidatesHeaders(String what, Reply reply) {
        assertThat(reply.header("Referrer-Policy")).as(what).isEqualTo("no-referrer");
        assertThat(reply.header("Cache-Control")).as(what).isEqualTo("no-store");
        assertThat(reply.header("X-Robots-Tag")).as(what).isEqualTo("noindex");
        assertThat(reply.header("Content-Security-Policy")).as(what).isEqualTo(POLICY);
        assertThat(reply.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
    }

    @Test
    void theRecruitersPagesHaveTheSamePolicy() {
        Browser browser = demo.loggedIn();
        for (String path : List.of("/login", "/interviews", "/invites/new", "/jobs", "/nonsense")) {
            assertThat(browser.open(path).header("Content-Security-Policy")).isEqualTo(POLICY);
        }
    }

    @Test
    void candidatesGetNoCookie() {
        Invited invited = demo.api().started();

        assertThat(List.of(invited.page(), invited.page() + "/questions/1", invited.page() + "/summary", "/i/nonsense"))
                .allSatisfy(path ->
                        assertThat(demo.client().get(path).header("Set-Cookie")).isEmpty());
    }

    @Test
    void styleAndScriptsAreCachedForLongUnderANameThatChangesWithThem() {
        Matcher style = Pattern.compile("/assets/app-[0-9a-f]+\\.css")
                .matcher(demo.client().get("/login").text());
        assertThat(style.find()).isTrue();

        Reply reply = demo.client().get(style.group());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).contains("max-age=31536000");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }
}
