package io.interviewedge.examples.ats.browser;

import io.interviewedge.examples.ats.http.ReverseProxy;
import io.interviewedge.testsupport.Certificate;
import io.interviewedge.testsupport.FreePort;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A demo behind a proxy with a certificate, which shows it under a path of its own. */
final class TlsProxyInstallation extends TemporaryInstallation {

    static final String PATH = "/careers";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        int port = FreePort.find();
        TestPropertyValues.of("demo.public-url=https://localhost:" + port + PATH + "/")
                .applyTo(context);
        String target = "http://localhost:" + context.getEnvironment().getRequiredProperty("server.port");
        try {
            ReverseProxy proxy = ReverseProxy.start(
                    port, PATH, target, Certificate.of("localhost").shown());
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    proxy.close();
                }
            });
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException("no proxy", failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
