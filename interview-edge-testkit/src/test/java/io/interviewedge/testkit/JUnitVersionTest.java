package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The JUnit that these tests run with; the POM runs some of them with another. */
class JUnitVersionTest {

    @Test
    void itIsTheOneThatWasAskedFor() {
        assertThat(Test.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .endsWith("junit-jupiter-api-" + System.getProperty("junit.version") + ".jar");
    }
}
