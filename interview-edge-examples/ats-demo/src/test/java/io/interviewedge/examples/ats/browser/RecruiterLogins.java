package io.interviewedge.examples.ats.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.HashMap;
import java.util.Map;

/** The cookies of recruiters who logged in once, for all who come later. */
final class RecruiterLogins {

    private final Browser browser;
    private final Map<String, String> cookies = new HashMap<>();

    RecruiterLogins(Browser browser) {
        this.browser = browser;
    }

    Browser browser() {
        return browser;
    }

    /** The cookies of a recruiter who logged in there. */
    String at(String home) {
        return cookies.computeIfAbsent(home, this::logIn);
    }

    private String logIn(String home) {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setIgnoreHTTPSErrors(true))) {
            new Visitor(context, home).logIn();
            return context.storageState();
        }
    }
}
