package io.interviewedge.examples.ats.http;

import io.interviewedge.testkit.RecordingChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A demo whose channels only record what they are to send, with a recruiter who has logged in. */
public record SendingDemo(Demo demo, Browser recruiter, RecordingChannel email, RecordingChannel sms)
        implements AutoCloseable {

    static SendingDemo start() {
        try {
            Demo demo = Demo.onFile(Files.createTempDirectory("sending").resolve("db"), RecordingChannels.class);
            return new SendingDemo(
                    demo,
                    demo.loggedIn(),
                    demo.parts(RecordingChannel.class).get("email"),
                    demo.parts(RecordingChannel.class).get("sms"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if it had just been started. */
    SendingDemo emptied() {
        demo.empty();
        email.clear();
        sms.clear();
        return this;
    }

    @Override
    public void close() {
        demo.close();
    }
}
