package io.interviewedge.examples.ats.http;

import io.interviewedge.testkit.RecordingChannel;
import org.springframework.context.annotation.Bean;

/** Has the demo send to nobody. Not a configuration by its name: other tests start the demo without it. */
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
