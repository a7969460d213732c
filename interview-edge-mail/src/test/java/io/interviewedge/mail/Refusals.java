package io.interviewedge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import java.time.Duration;

/** Assertions about a message that was not sent. */
final class Refusals {

    private Refusals() {}

    static DeliveryFailure assertRefused(ChannelReply reply, Reason reason) {
        assertThat(reply).isInstanceOf(ChannelReply.Refused.class);
        DeliveryFailure failure = ((ChannelReply.Refused) reply).failure();
        assertThat(failure.reason()).isEqualTo(reason);
        return failure;
    }

    /** Left by a channel that has half a second for all of it, although the server never comes to an end. */
    static void assertLeftInTime(SmtpChannel channel) {
        long begin = System.nanoTime();

        assertRefused(channel.send(Messages.toAda()), Reason.UNREACHABLE);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }
}
