package io.interviewedge.examples.ats.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page, light and dark, wide and narrow. The pictures are in {@code target/screenshots}. */
@BrowserTest
class EveryPageTest {

    @ParameterizedTest
    @EnumSource
    void isAccessibleAndFitsTheScreen(Sight sight, Visitors visitors, Demo demo) {
        Visitor visitor = sight.show(visitors, demo);

        PageCheck.pass(visitor.page(), sight.pictureName());
    }
}
