package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.session.InviteToken;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, assets, themes, logos and templates. */
class LookTest {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"\\./(assets/[^\"]+)\"");
    private static final Pattern QUESTION_ASSET = Pattern.compile("(?:href|src)=\"(\\.\\./)+(assets/[^\"]+)\"");
    private static final int MAX_PAGE_WITH_ASSETS = 30_000;

    private final Host host = new Host();

    @ParameterizedTest
    @ValueSource(
            strings = {"/{token}", "/{token}/questions/1", "/{token}/start", "/nonsense", "/api/{token}", "/api/x"})
    void noResponseLeaksItsAddress(String path) {
        PageResponse reply = visitor(builder())
                .ask("GET", path.replace("{token}", host.started().value()));

        assertThat(reply.headers())
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("X-Robots-Tag", "noindex")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
                                + "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'")
                .containsKey("Permissions-Policy")
                .doesNotContainKey("Set-Cookie");
    }

    @Test
    void assetsAreCachedForEverUnderANameThatChangesWithThem() {
        Visitor visitor = visitor(builder().theme(":root { --accent: #a3195b; }"));
        Matcher assets =
                ASSET.matcher(visitor.open("/" + host.invited().value()).text());
        int seen = 0;
        while (assets.find()) {
            PageResponse asset = visitor.ask("GET", "/" + assets.group(1));
            assertThat(asset.status()).isEqualTo(200);
            assertThat(asset.headers()).containsEntry("Cache-Control", "public, max-age=31536000, immutable");
            seen++;
        }
        assertThat(seen).isEqualTo(3);
        assertThat(theme("a")).isNotEqualTo(theme("b"));
    }

    private String theme(String css) {
        Matcher theme = Pattern.compile("assets/theme-[0-9a-f]+\\.css")
                .matcher(visitor(builder().theme(css)).open("/x").text());
        assertThat(theme.find()).isTrue();
        return theme.group();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "hi"})
    void aPageWithAllItsAssetsIsSmall(String language) {
        Visitor visitor = visitor(builder());
        InviteToken token = host.invited(request -> request.locale(Locale.forLanguageTag(language)));
        host.edge().interviews().start(token);
        PageResponse page = visitor.open("/" + token.value());
        int bytes = page.body().length;
        Matcher assets = QUESTION_ASSET.matcher(page.text());
        while (assets.find()) {
            bytes += visitor.ask("GET", "/" + assets.group(2)).body().length;
        }

        assertThat(bytes).isBetween(15_000, MAX_PAGE_WITH_ASSETS);
    }

    @Test
    void aLogoIsAboveEveryPageWithItsText() {
        Visitor visitor = visitor(builder().logo(new byte[] {1, 2, 3}, "image/png", "Fernweh \"Maps\""));

        String page = visitor.open("/" + host.invited().value()).text();

        assertThat(page).contains("alt=\"Fernweh &quot;Maps&quot;\"");
        Matcher logo =
                Pattern.compile("src=\"\\./(assets/logo-[0-9a-f]+\\.png)\"").matcher(page);
        assertThat(logo.find()).isTrue();
        assertThat(visitor.ask("GET", "/" + logo.group(1)).body()).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "image/gif, 1, Fernweh, type image/gif",
        "image/png, 0, Fernweh, empty",
        "image/png, 1, ' ', alternative text"
    })
    void aLogoThatCannotBeShownIsRefused(String type, int size, String alt, String reason) {
        assertThatThrownBy(() -> builder().logo(new byte[size], type, alt))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aTemplateCanBeReplaced() {
        Visitor visitor =
                visitor(builder().template("welcome", "{{>head}}<h1>{{t.start}}: {{view.jobTitle}}</h1>{{>foot}}"));

        assertThat(visitor.open("/" + host.invited().value()).text())
                .contains("<h1>Start Interview: Backend Engineer</h1>", "</html>");
    }

    @ParameterizedTest
    @CsvSource({
        "welcome, '{{#open}}', \"welcome\" cannot be read",
        "welcome, '{{>nonsense}}', 'includes \"nonsense\"'",
        "welcome, '{{>summary}}', 'includes itself'",
        "welcome, '{{t.nonsense}}', 'uses texts that do not exist: [nonsense]'",
        "nonsense, x, 'no template \"nonsense\"'"
    })
    void aBrokenTemplateIsRefusedByName(String name, String source, String reason) {
        CandidatePages.Builder builder = builder().template(name, source).template("summary", "{{>welcome}}");

        assertThatThrownBy(builder::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "head"})
    void aTemplateThatFailsIsAPageWithoutDetail(String name) {
        InviteToken token = host.invited();

        PageResponse page = visitor(builder().template(name, "{{nonsense}}")).open("/" + token.value());

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains("Something went wrong", "</html>").doesNotContain("nonsense");
    }

    @Test
    void whatIsLoggedOfATemplateThatFailedHoldsNoValue() {
        assertThat(new TemplateFailure("welcome", new IllegalStateException("a secret value")))
                .hasMessageContaining("\"welcome\"")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void aFrameIsAllowedBySiteAndNothingElse() {
        assertThat(visitor(builder().frameAncestors("https://careers.example.com"))
                        .ask("GET", "/x")
                        .headers()
                        .get("Content-Security-Policy"))
                .endsWith("frame-ancestors https://careers.example.com");
        assertThatThrownBy(() -> builder().frameAncestors("https://a.example; script-src *"))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void anArabicPageRunsFromTheRight() {
        InviteToken token = host.invited(request -> request.locale(Locale.forLanguageTag("ar-EG")));

        assertThat(visitor(builder()).open("/" + token.value()).text())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "5 أسئلة", "بدء المقابلة");
    }

    @Test
    void aTextOfTheHostIsOnThePage() {
        Visitor visitor = visitor(builder().texts(Locale.ENGLISH, Map.of("start", "Let's go")));

        assertThat(visitor.open("/" + host.invited().value()).text()).contains("Let&#39;s go");
    }

    private CandidatePages.Builder builder() {
        return CandidatePages.builder(host.edge());
    }

    private static Visitor visitor(CandidatePages.Builder builder) {
        return new Visitor(builder.build());
    }
}
