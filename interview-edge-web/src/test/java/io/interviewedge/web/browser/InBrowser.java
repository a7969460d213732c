package io.interviewedge.web.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionTrigger;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;
import io.interviewedge.testsupport.browser.Chromium;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.Host;
import io.interviewedge.web.servlet.Container;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** A browser in front of the pages, in a servlet container at a path with a space. */
@Tag("browser")
abstract class InBrowser {

    private static final SessionStore STORE = new InMemorySessionStore();

    static final Host HOST = new Host(builder -> builder.store(STORE));

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final byte[] LOGO = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32"><rect width="120" height="32" rx="6" fill="#24508f"/></svg>
            """.getBytes(StandardCharsets.UTF_8);

    private static final Locale LOCALE = Locale.getDefault();

    private static Chromium chromium;
    private static Container container;

    private final List<BrowserContext> open = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Chromium.find().isPresent() || Chromium.isRequired(), Chromium.MISSING);
        // Playwright writes its constants in lower case by the default locale, and under Turkish rules they are others.
        Locale.setDefault(Locale.ENGLISH);
        chromium = Chromium.launch(PATIENCE);
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(2));
        container = Container.start(server -> {
            server.mount("/our careers", "/interview/*", pages(HOST));
            server.mount(
                    "/our careers",
                    "/later/*",
                    pages(new Host(builder -> builder.store(STORE).clock(later))));
            server.mount(
                    "/our careers",
                    "/closed/*",
                    pages(new Host(builder -> builder.store(STORE)
                            .lifecycle(SessionLifecycle.standard()
                                    .guard(SessionTrigger.ANSWER, "consent was given", (interview, at) -> false)))));
        });
    }

    private static CandidatePages pages(Host host) {
        return CandidatePages.builder(host.edge())
                .logo(LOGO, "image/svg+xml", "Fernweh Maps")
                .build();
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

    Page visitor(boolean withScript) {
        return page(window(1).setJavaScriptEnabled(withScript));
    }

    /**
     * A visitor whose window of 1280 pixels is zoomed: at 2, half as many CSS pixels, each of two device pixels.
     *
     * @param withScript whether the pages get their script; others run anyway, because axe-core is one
     */
    Page visitor(boolean withScript, int zoom) {
        Page page = page(window(zoom));
        if (!withScript) {
            page.context().route("**/candidate*.js", Route::abort);
        }
        return page;
    }

    private static NewContextOptions window(int zoom) {
        return new NewContextOptions().setViewportSize(1280 / zoom, 800 / zoom).setDeviceScaleFactor(zoom);
    }

    private Page page(NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        open.add(context);
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    static void open(Page page, InviteToken token, String step) {
        page.navigate(address("interview", token.value() + step));
    }

    /** @param mount {@code interview}; {@code later}, two days after; or {@code closed}, where no answer is taken */
    static String address(String mount, String path) {
        return container.at("/our%20careers/" + mount + "/" + path).toString();
    }
}
