package io.interviewedge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host whose dependency management takes a version of jakarta.activation-api without the package of that name. */
@Timeout(20)
class MissingClassTest {

    /** Run by a class loader that lacks the package. */
    public static final class Sending implements Callable<String> {

        @Override
        public String call() throws Exception {
            try (ScriptedServer server = new ScriptedServer()) {
                return SmtpChannel.builder("localhost", server.port())
                                .security(TransportSecurity.NONE)
                                .from(Messages.SENDER)
                                .build()
                                .send(Messages.toAda())
                        + " " + server.messages;
            }
        }
    }

    @Test
    void aMessageThatCannotBeWrittenForWantOfAClassIsNotSentAndTheSettingIsNamed() throws Exception {
        ClassLoader usual = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new WithoutActivation()) {
            Thread.currentThread().setContextClassLoader(loader);
            Callable<?> sending = (Callable<?>) loader.loadClass(Sending.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();

            assertThat(sending.call().toString())
                    .startsWith("Refused")
                    .contains("configuration", "NoClassDefFoundError", "jakarta.activation-api")
                    .endsWith("[]");
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
    }

    private static final class WithoutActivation extends URLClassLoader {

        WithoutActivation() {
            super(
                    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(WithoutActivation::url)
                            .toArray(URL[]::new),
                    getPlatformClassLoader());
        }

        private static URL url(String file) {
            try {
                return Path.of(file).toUri().toURL();
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("jakarta.activation.")) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }
    }
}
