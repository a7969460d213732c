package io.interviewedge.examples.ats.http;

import io.interviewedge.examples.ats.AtsDemo;
import io.interviewedge.testsupport.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The running demo, on a port and a database of its own. */
public final class Demo implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Demo(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** On a new embedded database. */
    public static Demo start() {
        try {
            return onFile(Files.createTempDirectory("ats-demo").resolve("db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the embedded database in that file. */
    public static Demo onFile(Path file, Class<?>... extraBeans) {
        return start(List.of("--spring.datasource.url=jdbc:h2:file:" + file.toAbsolutePath()), extraBeans);
    }

    /** With these arguments on its command line. */
    public static Demo start(List<String> arguments, Class<?>... extraBeans) {
        // An analysis by rules is there before the page is shown, however busy the machine is.
        List<String> all = new ArrayList<>(List.of("--demo.analyses.patience=20s"));
        all.addAll(arguments);
        all.add("--server.port=" + FreePort.find());
        ConfigurableApplicationContext context = new SpringApplicationBuilder(AtsDemo.class)
                .sources(extraBeans)
                .bannerMode(Banner.Mode.OFF)
                .run(all.toArray(String[]::new));
        return new Demo(context);
    }

    /** A part of the running application. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** All parts of that type, by their names. */
    public <T> Map<String, T> parts(Class<T> type) {
        return context.getBeansOfType(type);
    }

    public String address() {
        String host = "::1".equals(context.getEnvironment().getProperty("server.address")) ? "[::1]" : "localhost";
        return "http://" + host + ":" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** A client without cookies or credentials. */
    public Client client() {
        return new Client(address());
    }

    /** A client that sends the recruiter's credentials with each request. */
    public Client recruiter() {
        return new Client(address()).credentials("recruiter", "recruiter");
    }

    /** The JSON API, as the recruiter's and the candidates' programs use it. */
    public Api api() {
        return new Api(this);
    }

    /** A browser whose user has logged in as the recruiter. */
    public Browser loggedIn() {
        Browser browser = browser();
        browser.open("/login");
        browser.send("/login", "username", "recruiter", "password", "recruiter");
        return browser;
    }

    /** A browser without any cookie. */
    public Browser browser() {
        return new Browser(new Client(address()).cookies());
    }

    /** Deletes everything that was invited. */
    public void empty() {
        Tables.empty(context);
    }

    @Override
    public void close() {
        context.close();
    }
}
