package io.interviewedge.examples.ats.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks every page. The screenshots are in {@code target/screenshots}. */
@BrowserTest
class EveryPageTest {

    @ParameterizedTest
    @EnumSource
    void isAccessibleAndFitsTheScreen(Sight sight, Visitors visitors, Demo demo) {
        Visitor visitor = sight.show(visitors, demo);

        PageCheck.pass(visitor.page(), sight.pictureName());
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void isSoLightAndDarkWideAndNarrow(Sight sight, Visitors visitors, Demo demo) {
        Visitor visitor = sight.show(visitors, demo);

        PageCheck.passInEveryLook(visitor.page(), sight.pictureName());
    }
}
