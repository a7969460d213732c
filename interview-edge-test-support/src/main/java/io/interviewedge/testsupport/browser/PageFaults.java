package io.interviewedge.testsupport.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What is wrong with a page, whatever it is about. */
public final class PageFaults {

    /** Passed checks are reported without their details, which are long. */
    private static final String VIOLATIONS = """
            async () => (await axe.run({ resultTypes: ['violations'] })).violations.map(rule =>
                rule.id + ': ' + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join('\\n'))
            """;

    /** Compares the boxes of all lines of text, controls and pictures that can be seen. */
    private static final String CLASHES = """
            () => {
              const boxes = [];
              const add = (element, name, rects) => [...rects]
                  .filter(rect => rect.width > 1 && rect.height > 1 && rect.bottom + scrollY > 0)
                  .forEach(rect => boxes.push({ element, name: name.trim().slice(0, 60), rect }));
              const shows = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                const element = text.parentElement;
                if (text.data.trim() && shows(element) && !element.matches('textarea, progress, option')) {
                  const range = document.createRange();
                  range.selectNodeContents(text);
                  add(element, text.data, range.getClientRects());
                }
              }
              document.querySelectorAll('input, textarea, select, button, progress, img').forEach(element => {
                if (shows(element)) {
                  add(element, element.tagName + ' ' + element.name, [element.getBoundingClientRect()]);
                }
              });
              const faults = [];
              boxes.forEach((a, i) => {
                if (a.rect.left < -1 || a.rect.right > document.documentElement.clientWidth + 1) {
                  faults.push(a.name + ' stands out of the page');
                }
                for (let e = a.element; e !== document.body; e = e.parentElement) {
                  const frame = e.getBoundingClientRect();
                  const clips = getComputedStyle(e).overflowX !== 'visible' || e.matches('button, .button, .card');
                  if (clips && (a.rect.left < frame.left - 1 || a.rect.right > frame.right + 1)) {
                    faults.push(a.name + ' is cut off by ' + e.tagName + ' ' + e.className);
                  }
                }
                boxes.slice(i + 1).forEach(b => {
                  const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
                  const height = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
                  // The boxes of letters are higher than their lines.
                  const much = Math.min(a.rect.height, b.rect.height) / 3;
                  const nested = a.element.contains(b.element) || b.element.contains(a.element);
                  if (!nested && width > 2 && height > much) {
                    faults.push(a.name + ' overlaps ' + b.name);
                  }
                });
              });
              document.querySelectorAll('input:not([type=radio], [type=checkbox], [type=hidden])').forEach(input => {
                if (input.scrollWidth > input.clientWidth + 1) {
                  faults.push(input.name + ' shows not all of its text');
                }
              });
              return faults;
            }
            """;

    private PageFaults() {}

    /** The rules of axe-core that the page breaks, each with the elements that break it. */
    @SuppressWarnings("unchecked") // The script returns texts.
    public static List<String> violations(Page page) {
        if (page.evaluate("'axe' in window").equals(false)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(VIOLATIONS);
    }

    /** What overlaps, is cut off, or stands out of the page to the side. */
    @SuppressWarnings("unchecked") // The script returns texts.
    public static List<String> clashes(Page page) {
        return (List<String>) page.evaluate(CLASHES);
    }

    /** How many pixels of the page stand out to the side of the window. */
    public static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
