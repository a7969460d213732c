package io.interviewedge.testsupport.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a page, whatever it is about. */
public final class PageFaults {

    private PageFaults() {}

    /** The rules of axe-core that the page breaks, each with the elements that break it. */
    public static List<String> violations(Page page) {
        // Legacy mode saves a second tab for each look; it only matters where there are frames.
        // Passed checks are reported without their details, which are long.
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .map(PageFaults::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("\n"));
    }

    /** How many pixels of the page stand out to the side of the window. */
    public static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
