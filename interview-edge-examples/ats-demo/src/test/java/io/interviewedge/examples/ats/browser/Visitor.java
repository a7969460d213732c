package io.interviewedge.examples.ats.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A user with a browser, who finds elements by role and name. */
final class Visitor {

    private static final Pattern POSITION = Pattern.compile("^Question [0-9]+ of [0-9]+$");

    private final BrowserContext context;
    private final String home;
    private final Watch watch;
    private Page page;

    Visitor(BrowserContext context, String home) {
        this.context = context;
        this.home = home;
        this.watch = Watch.over(context, home);
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Continues in another tab of the same browser. */
    Visitor openTab() {
        page = context.newPage();
        return this;
    }

    /** Goes on in the tab that was opened as the first (0), the second (1), and so on. */
    Visitor goToTab(int index) {
        page = context.pages().get(index);
        return this;
    }

    /** Opens a link, or a page of the demo by its path. */
    Visitor open(Object address) {
        page.navigate(address.toString().startsWith("/") ? home + address : address.toString());
        return this;
    }

    Visitor logIn() {
        open("/login");
        field("Username").fill("recruiter");
        field("Password").fill("recruiter");
        button("Log in").click();
        page.waitForURL("**/interviews");
        return this;
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator heading(String name) {
        return named(AriaRole.HEADING, name);
    }

    Locator modal() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator field(String label) {
        return page.getByLabel(label);
    }

    /** The answer to the question on the page: the one field to write in. */
    Locator answer() {
        return page.getByRole(AriaRole.TEXTBOX);
    }

    /** Where the candidate is, such as "Question 3 of 5". */
    Locator position() {
        return page.getByText(POSITION);
    }

    /** The word that says that everything typed is on the server. */
    Locator saved() {
        return page.getByText("Saved", new Page.GetByTextOptions().setExact(true));
    }

    /** The answer to the question of this number, where it can only be read. */
    Locator quote(int number) {
        return page.locator("ol > li").nth(number - 1).locator("blockquote");
    }

    /** The row of a table with this text in it. */
    Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The image whose description begins with, or has in it, this text. */
    Locator image(String description) {
        return page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(description));
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** From now on a complaint with this text in it is what the test is about. */
    Visitor expectComplaint(String text) {
        watch.expect(text);
        return this;
    }

    /** Waits until this can be read. */
    Visitor sees(String text) {
        text(text).first().waitFor();
        return this;
    }

    void leaveScreenshots(String name) {
        List<Page> tabs = context.pages();
        for (Page tab : tabs) {
            Path file = Path.of("target", "failed-browser-tests", name + "-" + tabs.indexOf(tab) + ".png");
            tab.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    void leave() {
        context.close();
    }

    void assertQuiet() {
        watch.assertQuiet();
    }
}
