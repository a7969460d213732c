package io.interviewedge.examples.ats.browser;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/** A demo that hardly waits for an analysis, and lets two run at once. */
final class HastyInstallation extends TemporaryInstallation {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        TestPropertyValues.of("demo.analyses.patience=50ms", "demo.analyses.at-once=2")
                .applyTo(context);
    }
}
