package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Client;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.Reply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links and redirects, by what the settings and the headers of a proxy say. */
class PublicAddressTest {

    @TempDir
    Path folder;

    @Test
    void headersOfAProxyAreNotBelievedWithoutTheSetting() {
        try (Demo demo = start()) {
            Client spoofed = forwarded(demo, "evil.example").header("Forwarded", "host=evil.example;proto=https");

            assertThat(spoofed.get("/interviews").location()).isEqualTo("/login");
            Reply login = spoofed.get("/login");
            assertThat(login.text()).contains("action=\"/login\"").doesNotContain("evil", "/ats/");
            assertThat(login.header("Set-Cookie")).contains("Path=/;").doesNotContain("Secure");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "native"})
    void aTrustedProxysHeadersAndThePublicAddressMeanTheSame(String strategy) {
        try (Demo demo = start(
                "--server.forward-headers-strategy=" + strategy,
                "--demo.public-url=https://careers.example.com/ats/")) {
            Client browser = forwarded(demo, "careers.example.com");

            assertThat(browser.get("/interviews").header("Location")).isEqualTo("/ats/login");
            assertThat(browser.get("/").header("Location")).isEqualTo("/ats/login");
            Reply login = browser.get("/login");
            assertThat(login.text()).contains("action=\"/ats/login\"", "href=\"/ats/assets/app-");
            assertThat(login.header("Set-Cookie")).contains("Path=/ats;", "Secure");
            Invited invited = demo.api().invited();
            assertThat(browser.exchange("POST", invited.page() + "/start", null, "")
                            .header("Location"))
                    .isEqualTo("../" + invited.token() + "/questions/1");
            assertThat(browser.get("/i/a;b").text()).contains("This link leads nowhere", "href=\"./assets/");
            assertThat(browser.get("/i/api/a;b").header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void thePathThatATrustedProxyNamesGoesFirst() {
        try (Demo demo = start("--server.forward-headers-strategy=framework")) {
            Client browser = forwarded(demo, "localhost");

            assertThat(browser.get("/interviews").header("Location")).isEqualTo("/ats/login");
            assertThat(browser.get("/login").text()).contains("action=\"/ats/login\"");
            assertThat(browser.get("/i/api/a;b").header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void thePathOutsideMayBeAnotherThanTheServersOwn() {
        try (Demo demo =
                start("--server.servlet.context-path=/ats", "--demo.public-url=https://careers.example.com/careers/")) {
            assertThat(demo.client().get("/ats/interviews").header("Location")).isEqualTo("/careers/login");
            Reply login = demo.client().get("/ats/login");
            assertThat(login.text()).contains("action=\"/careers/login\"", "href=\"/careers/assets/app-");
            assertThat(login.header("Set-Cookie")).contains("Path=/careers;");
            assertThat(demo.client().get("/ats/i/a;b").text()).contains("This link leads nowhere", "href=\"./assets/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/i", "/bulk"})
    void aPathThatLooksLikeAPageOfOursIsNoMoreThanAPath(String path) {
        try (Demo demo = start("--server.servlet.context-path=" + path)) {
            assertThat(demo.client().get(path + "/interviews").location()).isEqualTo(path + "/login");
            assertThat(demo.recruiter().get(path + "/nonsense").header("Content-Type"))
                    .startsWith("text/html");
            assertThat(demo.client().get(path + "/i/api/a;b").header("Content-Type"))
                    .isEqualTo("application/problem+json");
        }
    }

    @Test
    void anIpv6AddressWorksFromTheLinkToThePage() {
        try (Demo demo = start("--server.address=::1", "--demo.public-url=http://[0:0:0:0:0:0:0:1]:8080/")) {
            Reply invite = demo.api().invite("jobId", "backend-engineer", "email", "ada@example.com");

            assertThat(invite.field("link")).startsWith("http://[::1]:8080/i/");
            assertThat(invite.json().at("/share/sms").asString()).contains("%5B%3A%3A1%5D%3A8080%2Fi%2F");
            String page = invite.field("link").substring("http://[::1]:8080".length());
            assertThat(demo.client().get(page).status()).isEqualTo(200);
        }
    }

    private Demo start(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("demo"));
        return Demo.start(all);
    }

    private static Client forwarded(Demo demo, String host) {
        return demo.client()
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", host)
                .header("X-Forwarded-Port", "443")
                .header("X-Forwarded-Prefix", "/ats");
    }
}
