package io.interviewedge.examples.ats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A user without a mouse. Every element that gets the focus on the way must show it. */
final class Keyboard {

    private static final int MAX_STOPS = 40;

    /**
     * Whether the focused element, or a shape laid over it, is outlined; a page may hold the focus without showing it.
     */
    private static final String FOCUS_SHOWS = """
            () => {
              const focused = document.activeElement;
              if (focused === document.body) return true;
              return [null, '::after'].some((part) => {
                const style = getComputedStyle(focused, part);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              });
            }""";

    private final Page page;

    Keyboard(Visitor visitor) {
        page = visitor.page();
    }

    /** Presses Tab until this has the focus. */
    Keyboard tabTo(Locator target) {
        target.waitFor();
        for (int stop = 1; stop <= MAX_STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUS_SHOWS))
                    .as("focus is visible on " + page.evaluate("document.activeElement.outerHTML"))
                    .isEqualTo(true);
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return this;
            }
        }
        throw new AssertionError("Tab does not reach " + target);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }
}
