package io.interviewedge.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.interviewedge.session.InviteToken;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions of every kind in a real browser: by the keyboard alone, saved by the script, offline, on two devices. */
class EveryKindTest extends InBrowser {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWholeFlowNeedsNoMouse(boolean withScript) {
        InviteToken token = HOST.invitedToEveryKind(Locale.ENGLISH);
        Page page = visitor(withScript);
        open(page, token, "");

        press(page, "button.primary", "Enter");
        tabTo(page, "#answer");
        page.keyboard().type("Because of the people.");
        next(page, 2);
        tabTo(page, "input[value='']");
        page.keyboard().press("ArrowUp");
        next(page, 3);
        press(page, "input[value=en]", "Space");
        press(page, "input[value=ar]", "Space");
        next(page, 4);
        press(page, "input[value='1']", "Space");
        page.keyboard().press("ArrowRight");
        next(page, 5);
        tabTo(page, "#answer");
        page.keyboard().type("2,5");
        press(page, "button[value=back]", "Enter");
        assertThat(page.locator("#position")).hasText("Question 4 of 5");
        press(page, "#see-all", "Enter");
        press(page, "a[href$='/questions/3']", "Enter");
        assertThat(page.locator("input[value=ar]")).isChecked();
        press(page, "input[value=ar]", "Space");
        press(page, "#see-all", "Enter");
        press(page, "button.primary", "Enter");

        assertThat(page.getByText("Your interview was submitted")).isVisible();
        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(number -> HOST.answer(token, number))
                .containsExactly("Because of the people.", "truck", withScript ? "en" : "en\nar", "2", "2.5");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConflictIsSettledWithoutAMouse(boolean withScript) {
        InviteToken token = HOST.startedWithEveryKind(Locale.ENGLISH);
        Page page = visitor(withScript);
        open(page, token, "/questions/3");
        HOST.edge().interviews().answer(token, "languages", "de", 0);

        press(page, "input[value=en]", "Space");
        if (!withScript) {
            press(page, "button[value=next]", "Enter");
        }
        press(page, withScript ? "#keep-mine" : "form[method=post] button", "Enter");

        if (withScript) {
            saved(page);
        } else {
            assertThat(page.locator("#position")).hasText("Question 4 of 5");
        }
        assertThat(HOST.answer(token, 3)).isEqualTo("en");
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
        page.navigate(address("closed", token.value() + "/questions/1"));

        page.locator("#answer").fill("A");

        assertThat(page.locator("#save-status")).containsText("لم يُحفظ: ");
        assertThat(page.locator("#save-status [lang=en]")).containsText("consent was given");
    }

    private static void saved(Page page) {
        assertThat(page.getByText("Saved", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void next(Page page, int number) {
        press(page, "button[value=next]", "Space");
        assertThat(page.locator("#position")).hasText("Question " + number + " of 5");
    }

    private static void press(Page page, String selector, String key) {
        tabTo(page, selector);
        page.keyboard().press(key);
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
}
