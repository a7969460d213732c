package io.interviewedge.examples.ats.http;

import io.interviewedge.testkit.RecordingChannel;
import org.springframework.context.annotation.Bean;

/** Replaces the channels of the demo, so that nothing is sent. Not annotated, so that other tests do not pick it up. */
public class RecordingChannels {

    @Bean
    RecordingChannel email() {
        return RecordingChannel.email();
    }

    @Bean
    RecordingChannel sms() {
        return RecordingChannel.sms();
    }
}
