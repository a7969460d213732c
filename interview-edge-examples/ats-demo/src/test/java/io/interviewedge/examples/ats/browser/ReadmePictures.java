package io.interviewedge.examples.ats.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Makes the pictures in the README anew. It is no test, and runs only if it is named (CONTRIBUTING.md). */
@BrowserTest
class ReadmePictures {

    private static final Path FOLDER = Path.of("..", "..", "docs", "images");

    @Test
    void invite(Visitors visitors, Demo demo) {
        Visitor recruiter = visitors.recruiter(window(1000))
                .open("/invites/" + demo.invited("Ada Lovelace").sessionId());

        picture(recruiter, "invite");
    }

    @Test
    void question(Visitors visitors, Demo demo) {
        Visitor candidate = visitors.stranger(window(800))
                .open(demo.answered("Ada Lovelace", 2).link());
        candidate
                .answer()
                .fill("Yes, but only with a key that makes the request idempotent: the server stores the key together"
                        + " with the result, and answers a second request with what it answered the first.");

        picture(candidate.sees("Saved"), "question");
    }

    @Test
    void review(Visitors visitors, Demo demo) {
        Visitor recruiter = visitors.recruiter(window(960))
                .open("/interviews/" + demo.submitted("Ada Lovelace").sessionId());

        picture(recruiter.sees("Suggested by the rule-based analyzer"), "review");
    }

    /** Of 1280 pixels, which make 960 in the picture. */
    private static UnaryOperator<NewContextOptions> window(int height) {
        return options -> options.setViewportSize(1280, height).setDeviceScaleFactor(0.75);
    }

    private static void picture(Visitor visitor, String name) {
        visitor.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
