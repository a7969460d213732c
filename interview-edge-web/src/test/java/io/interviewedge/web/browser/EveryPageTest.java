package io.interviewedge.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.interviewedge.session.InviteToken;
import io.interviewedge.testsupport.browser.PageFaults;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, from the left and from the right: light and dark, wide and narrow, zoomed to 200 %, and with letters
 * twice as large. With {@code -Dpictures=true} it leaves pictures in target/screenshots.
 */
class EveryPageTest extends InBrowser {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int EVERY_KIND = 5;

    @ParameterizedTest
    @CsvSource({"en, 1", "en, 2", "ar, 1", "ar, 2"})
    void noPageOfAnInterviewHasAFault(String language, int zoom) {
        Locale locale = Locale.forLanguageTag(language);
        Page page = visitor(true, zoom);
        open(page, HOST.invited(request -> request.locale(locale).expiresAt(tomorrow())), "");
        check(page, language + "-welcome");
        InviteToken token = HOST.startedWithEveryKind(locale);
        for (int number = 1; number <= EVERY_KIND; number++) {
            open(page, token, "/questions/" + number);
            check(page, language + "-question-" + number);
        }
        HOST.answerEveryKind(token);
        open(page, token, "/summary");
        check(page, language + "-summary");
        open(page, HOST.submittedIn(locale), "");
        check(page, language + "-completed");
    }

    @ParameterizedTest
    @CsvSource({"en, 1", "en, 2", "ar, 1", "ar, 2"})
    void noPageOfADeadLinkHasAFault(String language, int zoom) {
        Locale locale = Locale.forLanguageTag(language);
        Page page = visitor(true, zoom);
        InviteToken token = HOST.invited(request -> request.locale(locale).expiresAt(tomorrow()));
        page.navigate(address("later", token.value()));
        check(page, language + "-expired");
        HOST.revoke(token);
        open(page, token, "");
        check(page, language + "-withdrawn");
        page.setExtraHTTPHeaders(Map.of("Accept-Language", language));
        page.navigate(address("interview", "x/summary"));
        check(page, language + "-dead-link");
    }

    /** With the script, the conflict is shown on the page of the question. */
    @ParameterizedTest
    @CsvSource({"en, 1", "en, 2", "ar, 1", "ar, 2"})
    void noQuestionInConflictHasAFault(String language, int zoom) {
        InviteToken token = HOST.startedWithEveryKind(Locale.forLanguageTag(language));
        Page page = visitor(true, zoom);
        open(page, token, "/questions/1");
        HOST.edge().interviews().answer(token, "why", "Written on the phone.", 0);
        page.locator("#answer").fill("Written at the desk.");
        page.locator("#keep-mine").waitFor();
        check(page, language + "-conflict-1");
        open(page, token, "/questions/3");
        HOST.edge().interviews().answer(token, "languages", "de", 0);
        page.locator("input[value=en]").check();
        page.locator("#keep-mine").waitFor();
        check(page, language + "-conflict-3");
    }

    @ParameterizedTest
    @CsvSource({"en, 1", "en, 2", "ar, 1", "ar, 2"})
    void noPageThatComesWithoutScriptHasAFault(String language, int zoom) {
        Locale locale = Locale.forLanguageTag(language);
        Page page = visitor(false, zoom);
        InviteToken token = HOST.startedWithEveryKind(locale);
        open(page, token, "/summary");
        page.locator("button.primary").click();
        page.locator(".missing").first().waitFor();
        check(page, language + "-summary-refused");
        open(page, token, "/questions/5");
        page.locator("#answer").fill("soon");
        send(page, ".note-bad");
        check(page, language + "-number-refused");
        open(page, token, "/questions/3");
        HOST.edge().interviews().answer(token, "languages", "de", 0);
        page.locator("input[value=en]").check();
        send(page, "form[method=get]");
        check(page, language + "-conflict-3-without-script");
        open(page, token, "/questions/1");
        HOST.edge().interviews().answer(token, "why", "Written on the phone.", 0);
        page.locator("#answer").fill("Written at the desk.");
        send(page, "form[method=get]");
        check(page, language + "-conflict-1-without-script");
        page.navigate(address("closed", token.value() + "/questions/1"));
        page.locator("#answer").fill("Written too early.");
        send(page, "#typed");
        check(page, language + "-refused");
        InviteToken submitted = HOST.answeredIn(locale);
        open(page, submitted, "/questions/1");
        HOST.edge().interviews().submit(submitted);
        page.locator("#answer").fill("One more thought.");
        send(page, "#typed");
        check(page, language + "-locked");
    }

    @Test
    void faultsAreFound() {
        Page page = visitor(true, 1);
        page.setContent("""
                <html lang="en"><title>Faults</title><main><h1>Faults</h1>
                <p style="position: absolute; top: 300px">One text</p><p style="position: absolute; top: 304px">Another</p>
                <div style="width: 40px; overflow: hidden; white-space: nowrap">Longer than its frame</div>
                <p style="width: 1400px; color: #ccc">Wider than the window</p></main></html>
                """);

        assertThat(PageFaults.overflow(page)).isPositive();
        assertThat(PageFaults.clashes(page))
                .contains("One text overlaps Another", "Longer than its frame is cut off by DIV ");
        assertThat(PageFaults.violations(page)).singleElement().asString().startsWith("color-contrast: <p");
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private static void send(Page page, String shown) {
        page.locator("button[value=next]").click();
        page.locator(shown).waitFor();
    }

    private static void check(Page page, String name) {
        int width = (int) page.evaluate("innerWidth");
        if (width < 1280) {
            check(page, ColorScheme.LIGHT, width, name + "-zoomed");
            return;
        }
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            for (int narrow : new int[] {360, 1280}) {
                check(page, scheme, narrow, name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + narrow);
            }
        }
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        check(page, ColorScheme.LIGHT, 1280, name + "-large-text");
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    private static void check(Page page, ColorScheme scheme, int width, String look) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, page.viewportSize().height);
        if (Boolean.getBoolean("pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(look + ".png"))
                    .setFullPage(true));
        }
        assertThat(PageFaults.overflow(page))
                .as("pixels that stand out to the side, " + look)
                .isZero();
        assertThat(PageFaults.clashes(page)).as(look).isEmpty();
        assertThat(PageFaults.violations(page)).as(look).isEmpty();
    }
}
