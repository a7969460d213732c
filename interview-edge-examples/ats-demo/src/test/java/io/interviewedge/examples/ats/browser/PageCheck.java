package io.interviewedge.examples.ats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.interviewedge.testsupport.browser.PageFaults;
import java.nio.file.Path;
import java.util.List;

/** Checks a page in each theme and size that people use, and keeps a screenshot of each. */
final class PageCheck {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private PageCheck() {}

    /** A theme and a window size. */
    enum Look {
        LIGHT_1280(ColorScheme.LIGHT, 1280, 800),
        LIGHT_360(ColorScheme.LIGHT, 360, 740),
        DARK_1280(ColorScheme.DARK, 1280, 800),
        DARK_360(ColorScheme.DARK, 360, 740);

        private final ColorScheme scheme;
        private final int width;
        private final int height;

        Look(ColorScheme scheme, int width, int height) {
            this.scheme = scheme;
            this.width = width;
            this.height = height;
        }

        void at(Page page) {
            page.setViewportSize(width, height);
            // Without motion: during a colour transition, the contrast would be wrong.
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        }

        String suffix() {
            return "-" + (scheme == ColorScheme.LIGHT ? "light" : "dark") + "-" + width;
        }
    }

    /** Light and dark, wide and narrow, but not every combination. */
    static void pass(Page page, String name) {
        pass(page, name, List.of(Look.LIGHT_1280, Look.DARK_360));
    }

    static void passInEveryLook(Page page, String name) {
        pass(page, name, List.of(Look.values()));
    }

    private static void pass(Page page, String name, List<Look> looks) {
        for (Look look : looks) {
            look.at(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + look.suffix() + ".png"))
                    .setFullPage(isWithoutModal(page)));
            assertThat(PageFaults.violations(page))
                    .as("violations found by axe-core, " + look)
                    .isEmpty();
            assertThat(PageFaults.overflow(page))
                    .as("pixels that stand out to the side, " + look)
                    .isZero();
        }
    }

    /** A modal covers the window, not the page: a picture of the whole page would show where the cover ends. */
    private static boolean isWithoutModal(Page page) {
        return page.locator("dialog[open]").count() == 0;
    }
}
