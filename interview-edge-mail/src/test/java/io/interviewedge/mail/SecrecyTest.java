package io.interviewedge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.mail.ScriptedServer.Stage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SecrecyTest {

    private static final String PASSWORD = "correct horse battery";

    @ParameterizedTest
    @ValueSource(strings = {"250 2.1.5 fine", "550 5.1.1 <ada@example.com> unknown"})
    void withAllLogsTurnedUpNothingOfTheMessageIsInThem(String reply) throws IOException {
        try (ScriptedServer server = withLogin();
                EveryLog log = new EveryLog()) {
            SmtpChannel channel = channel(server);
            server.at(Stage.RCPT, reply);

            channel.send(Messages.toAda());
            // Once more, with the library's own logger turned up by its name.
            Logger.getLogger("io.interviewedge.mail").setLevel(Level.ALL);
            channel.send(Messages.toAda());

            assertThat(server.commands)
                    .as("what there was to be seen")
                    .anyMatch(line -> line.startsWith("AUTH PLAIN"))
                    .contains("RCPT TO:<ada@example.com>");
            assertThat(log.lines)
                    .as("the mail library logs, so this test would see it")
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("ada@example.com"))
                    .noneMatch(line -> line.contains("Lovelace"))
                    .noneMatch(line -> line.contains("/interview/"))
                    .noneMatch(line -> line.contains(PASSWORD))
                    .noneMatch(line -> line.contains("AUTH PLAIN"));
        }
    }

    private static ScriptedServer withLogin() throws IOException {
        return new ScriptedServer().at(Stage.EHLO, "250-hello\r\n250 AUTH PLAIN");
    }

    private static SmtpChannel channel(ScriptedServer server) {
        return SmtpChannel.builder("localhost", server.port())
                .security(TransportSecurity.NONE)
                .login("jobs", PASSWORD)
                .from(Messages.SENDER)
                .build();
    }

    /** What a host sees that turns up every logger of the JDK, through which the mail library logs. */
    private static final class EveryLog extends Handler implements AutoCloseable {

        private final Logger root = Logger.getLogger("");
        private final Level usual = root.getLevel();

        final List<String> lines = new CopyOnWriteArrayList<>();

        EveryLog() {
            setLevel(Level.ALL);
            root.setLevel(Level.ALL);
            root.addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            root.removeHandler(this);
            root.setLevel(usual);
        }
    }
}
