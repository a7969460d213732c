package io.interviewedge.examples.ats.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The users in one test. Each has a new browser profile. */
final class Visitors {

    /** The pages wait for pauses in typing, and before they try again. Here they wait a fifth of the time. */
    private static final String HURRY = """
            const wait = window.setTimeout;
            window.setTimeout = (work, delay, ...rest) => wait(work, delay / 5, ...rest);
            """;

    private final RecruiterLogins logins;
    private final String home;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(RecruiterLogins logins, String home) {
        this.logins = logins;
        this.home = home;
    }

    /** Somebody who is not logged in. */
    Visitor stranger() {
        return stranger(options -> options);
    }

    Visitor strangerWithoutScript() {
        return stranger(options -> options.setJavaScriptEnabled(false));
    }

    Visitor stranger(UnaryOperator<NewContextOptions> settings) {
        NewContextOptions options = new NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setViewportSize(1280, 800)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
        BrowserContext context = logins.browser().newContext(settings.apply(options));
        context.addInitScript(HURRY);
        Visitor visitor = new Visitor(context, home);
        present.add(visitor);
        return visitor;
    }

    /** Somebody who has logged in, and sees the interviews. */
    Visitor recruiter() {
        return recruiter(options -> options);
    }

    Visitor recruiterWithoutScript() {
        return recruiter(options -> options.setJavaScriptEnabled(false));
    }

    Visitor recruiter(UnaryOperator<NewContextOptions> settings) {
        String cookies = logins.at(home);
        return stranger(options -> settings.apply(options.setStorageState(cookies)))
                .open("/interviews");
    }

    void leaveScreenshots(String name) {
        for (Visitor visitor : present) {
            visitor.leaveScreenshots(name + "-" + present.indexOf(visitor));
        }
    }

    void leave() {
        present.forEach(Visitor::leave);
    }

    void assertQuiet() {
        present.forEach(Visitor::assertQuiet);
    }
}
