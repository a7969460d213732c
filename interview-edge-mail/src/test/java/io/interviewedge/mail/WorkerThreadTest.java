package io.interviewedge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.delivery.ChannelReply;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * An application server's workers have class loaders of their own, and the mail library looks for its parts in them.
 */
@Timeout(20)
class WorkerThreadTest {

    private final Thread thread = Thread.currentThread();
    private final ClassLoader usual = thread.getContextClassLoader();

    @AfterEach
    void knowEverythingAgain() {
        thread.setContextClassLoader(usual);
    }

    @Test
    void aThreadWhoseLoaderKnowsNothingOfMailSendsItAllTheSame() throws IOException {
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (ScriptedServer server = new ScriptedServer()) {
            ChannelReply reply = SmtpChannel.builder("localhost", server.port())
                    .security(TransportSecurity.NONE)
                    .from(Messages.SENDER)
                    .build()
                    .send(Messages.toAda());

            assertThat(reply).isInstanceOf(ChannelReply.Accepted.class);
            assertThat(server.messages).singleElement().asString().contains("multipart/alternative");
        }
    }
}
