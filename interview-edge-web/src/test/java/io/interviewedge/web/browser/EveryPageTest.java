package io.interviewedge.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.interviewedge.session.InviteToken;
import io.interviewedge.testsupport.browser.Chromium;
import io.interviewedge.testsupport.browser.PageFaults;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.Host;
import io.interviewedge.web.servlet.Container;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in a real browser: by axe-core, by the keyboard, from the right and from the left. */
@Tag("browser")
class EveryPageTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int EVERY_KIND = 5;
    private static final byte[] LOGO = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32"><rect width="120" height="32" rx="6" fill="#24508f"/></svg>
            """.getBytes(StandardCharsets.UTF_8);

    private static final Locale LOCALE = Locale.getDefault();
    private static final Host HOST = new Host();

    private static Chromium chromium;
    private static Container container;

    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Chromium.find().isPresent() || Chromium.isRequired(), Chromium.MISSING);
        // Playwright writes its constants in lower case by the default locale, and under Turkish rules they are others.
        Locale.setDefault(Locale.ENGLISH);
        chromium = Chromium.launch(PATIENCE);
        container = Container.start(server -> server.mount(
                "/our careers",
                "/interview/*",
                CandidatePages.builder(HOST.edge())
                        .logo(LOGO, "image/svg+xml", "Fernweh Maps")
                        .build()));
    }

    @AfterAll
    static void stop() {
        Locale.setDefault(LOCALE);
        if (chromium != null) {
            container.close();
            chromium.close();
        }
    }

    @AfterEach
    void leave() {
        open.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void noPageHasAViolationInAnyLook(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Page page = visitor(true);
        open(page, HOST.invited(request -> request.locale(locale)), "");
        check(page, language + "-welcome");
        InviteToken token = HOST.startedWithEveryKind(locale);
        for (int number = 1; number <= EVERY_KIND; number++) {
            open(page, token, "/questions/" + number);
            check(page, language + "-question-" + number);
        }
        open(page, token, "/summary");
        page.locator("button.primary").click();
        page.locator(".missing").first().waitFor();
        check(page, language + "-summary-refused");
        open(page, HOST.submittedIn(locale), "");
        check(page, language + "-completed");
        page.setExtraHTTPHeaders(Map.of("Accept-Language", language));
        page.navigate(container.at("/our%20careers/interview/x/summary").toString());
        check(page, language + "-dead-link");
        checkConflict(page, locale);
    }

    /** With the script, the conflict is shown on the page of the question. */
    private void checkConflict(Page page, Locale locale) {
        InviteToken token = HOST.startedWithEveryKind(locale);
        open(page, token, "/questions/1");
        HOST.edge().interviews().answer(token, "why", "Written on the phone.", 0);
        page.locator("#answer").fill("Written at the desk.");
        page.locator("#keep-mine").waitFor();
        check(page, locale + "-conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withoutScriptNoPageHasAViolationEither(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Page page = visitor(false);
        InviteToken token = HOST.startedWithEveryKind(locale);
        open(page, token, "/questions/5");
        page.locator("#answer").fill("soon");
        page.locator("button[value=next]").click();
        page.locator(".note-bad").waitFor();
        check(page, language + "-number-refused");
        open(page, token, "/questions/3");
        HOST.edge().interviews().answer(token, "languages", "de", 0);
        page.locator("input[value=en]").check();
        page.locator("button[value=next]").click();
        page.locator("form[method=get]").waitFor();
        check(page, language + "-conflict-without-script");
        InviteToken submitted = HOST.answeredIn(locale);
        open(page, submitted, "/questions/1");
        HOST.edge().interviews().submit(submitted);
        page.locator("#answer").fill("One more thought.");
        page.locator("button[value=next]").click();
        page.locator("#typed").waitFor();
        check(page, language + "-locked");
    }

    @Test
    void theWholeFlowOfEveryKindNeedsNoMouse() {
        InviteToken token = HOST.startedWithEveryKind(Locale.ENGLISH);
        Page page = visitor(true);
        open(page, token, "");

        tabTo(page, "#answer");
        page.keyboard().type("Because of the people.");
        next(page, 2);
        tabTo(page, "input[value='']");
        page.keyboard().press("ArrowUp");
        next(page, 3);
        tabTo(page, "input[value=en]");
        page.keyboard().press("Space");
        tabTo(page, "input[value=ar]");
        page.keyboard().press("Space");
        next(page, 4);
        tabTo(page, "input[value='1']");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        next(page, 5);
        tabTo(page, "#answer");
        page.keyboard().type("2,5");
        tabTo(page, "button[value=next]");
        page.keyboard().press("Enter");
        tabTo(page, "button.primary");
        page.keyboard().press("Enter");

        assertThat(page.getByText("Your interview was submitted")).isVisible();
        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(number -> HOST.answer(token, number))
                .containsExactly("Because of the people.", "truck", "en\nar", "2", "2.5");
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyKindIsSavedWhileItIsAnswered() {
        InviteToken token = HOST.startedWithEveryKind(Locale.ENGLISH);
        Page page = visitor(true);

        open(page, token, "/questions/2");
        page.getByText("Truck").click();
        saved(page);
        open(page, token, "/questions/3");
        page.getByText("Deutsch").click();
        page.getByText("English").click();
        saved(page);
        open(page, token, "/questions/5");
        page.locator("#answer").fill("4");
        saved(page);

        assertThat(HOST.answer(token, 2)).isEqualTo("truck");
        assertThat(HOST.answer(token, 3)).isEqualTo("en\nde");
        assertThat(HOST.answer(token, 5)).isEqualTo("4");
    }

    @Test
    void aChoiceMadeOfflineIsKeptAndSavedLater() {
        InviteToken token = HOST.startedWithEveryKind(Locale.ENGLISH);
        Page page = visitor(true);
        open(page, token, "/questions/4");
        page.context().route("**/api/**", Route::abort);
        page.locator("input[value='3']").check();
        assertThat(page.getByText("Offline. Trying again soon.")).isVisible();

        page.reload();
        assertThat(page.locator("input[value='3']")).isChecked();
        page.context().unroute("**/api/**");
        saved(page);

        assertThat(HOST.answer(token, 4)).isEqualTo("3");
    }

    @Test
    void twoDevicesThatChooseDifferentlyAreToldApart() {
        InviteToken token = HOST.startedWithEveryKind(Locale.ENGLISH);
        Page page = visitor(true);
        open(page, token, "/questions/3");
        HOST.edge().interviews().answer(token, "languages", "de", 0);

        page.getByText("English").click();
        assertThat(page.locator("#conflict-mine")).hasText("English");
        assertThat(page.locator("#conflict-other")).hasText("Deutsch");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use the other"))
                .click();

        assertThat(page.locator("input[value=de]")).isChecked();
        assertThat(page.locator("input[value=en]")).not().isChecked();
        assertThat(HOST.answer(token, 3)).isEqualTo("de");
    }

    @Test
    void whatIsKnownInEnglishOnlyIsMarkedAsEnglish() {
        InviteToken token = HOST.startedWithEveryKind(Locale.forLanguageTag("ar"));
        Page page = visitor(true);
        page.context()
                .route(
                        "**/api/**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(409)
                                .setContentType("application/problem+json")
                                .setBody("{\"code\":\"step_refused\",\"detail\":\"Consent is missing.\"}")));
        open(page, token, "/questions/1");

        page.locator("#answer").fill("A");

        assertThat(page.locator("#save-status")).hasText("لم يُحفظ: Consent is missing.");
        assertThat(page.locator("#save-status [lang=en]")).hasText("Consent is missing.");
    }

    private Page visitor(boolean withScript) {
        BrowserContext context = chromium.browser().newContext(new NewContextOptions().setViewportSize(1280, 800));
        open.add(context);
        context.onWebError(error -> complaints.add(error.error()));
        if (!withScript) {
            context.route("**/candidate*.js", Route::abort);
        }
        return context.newPage();
    }

    private static void open(Page page, InviteToken token, String step) {
        page.navigate(
                container.at("/our%20careers/interview/" + token.value() + step).toString());
    }

    private static void saved(Page page) {
        assertThat(page.getByText("Saved", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void next(Page page, int number) {
        tabTo(page, "button[value=next]");
        page.keyboard().press("Space");
        assertThat(page.locator("#position")).hasText("Question " + number + " of 5");
    }

    /** Presses Tab until this has the focus, which must show. */
    private static void tabTo(Page page, String selector) {
        page.locator(selector).first().waitFor();
        for (int stop = 1; stop <= 30; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                assertThat(page.evaluate("() => [document.activeElement, document.activeElement.parentElement].some("
                                + "element => parseFloat(getComputedStyle(element).outlineWidth) >= 2"
                                + " && getComputedStyle(element).outlineStyle !== 'none')"))
                        .as("focus shows on " + selector)
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }

    /** Light and dark, wide and narrow, and as wide as a window of 1280 pixels is at a zoom of 200 %. */
    private static void check(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            for (int width : new int[] {1280, 640, 360}) {
                page.setViewportSize(width, 800);
                String look = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
                if (width != 640) {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve(look + ".png"))
                            .setFullPage(true));
                }
                assertThat(PageFaults.overflow(page))
                        .as("pixels that stand out to the side, " + look)
                        .isEqualTo(0);
                if (width != 640) {
                    assertThat(PageFaults.violations(page)).as(look).isEmpty();
                }
            }
        }
        page.setViewportSize(1280, 800);
    }
}
