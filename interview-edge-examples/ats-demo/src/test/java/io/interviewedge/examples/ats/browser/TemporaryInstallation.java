package io.interviewedge.examples.ats.browser;

import io.interviewedge.testsupport.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A database file and a free port. The port is chosen before the start, because links contain it. */
class TemporaryInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            Path database = Files.createTempDirectory(target, "browser-test-").resolve("ats-demo");
            TestPropertyValues.of(
                            "server.port=" + FreePort.find(),
                            "demo.analyses.patience=20s",
                            "spring.datasource.url=jdbc:h2:file:" + database.toAbsolutePath())
                    .applyTo(context);
        } catch (IOException failure) {
            throw new UncheckedIOException("no place for the demo's database", failure);
        }
    }
}
