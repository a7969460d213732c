package io.interviewedge.examples.ats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Notes what a browser complains about, which includes each breach of a content security policy, and whom it talks to.
 */
final class Watch {

    private static final Set<String> COMPLAINTS = Set.of("error", "warning", "assert");

    private final List<String> noted = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    private Watch() {}

    static Watch over(BrowserContext context, String home) {
        Watch watch = new Watch();
        context.onConsoleMessage(watch::note);
        context.onWebError(error -> watch.noted.add("uncaught: " + error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(home + "/")) {
                watch.noted.add("request to another host: " + request.url());
            }
        });
        return watch;
    }

    private void note(ConsoleMessage message) {
        if (COMPLAINTS.contains(message.type())) {
            noted.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    void expect(String text) {
        expected.add(text);
    }

    void assertQuiet() {
        assertThat(noted)
                .as("what the browser complained about, and requests to other hosts")
                .allMatch(complaint -> expected.stream().anyMatch(complaint::contains));
    }
}
