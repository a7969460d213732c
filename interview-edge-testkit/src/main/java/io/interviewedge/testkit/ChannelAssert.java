package io.interviewedge.testkit;

import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.PhoneNumber;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/** Assertions about the messages that a channel took. What it was told to refuse does not count as sent. */
public final class ChannelAssert extends AbstractAssert<ChannelAssert, RecordingChannel> {

    ChannelAssert(RecordingChannel actual) {
        super(actual, ChannelAssert.class);
    }

    /** Verifies that the link of this interview was sent. */
    public ChannelAssert sentTo(TestInterview interview) {
        return sent("the link of " + interview, message -> message.link().equals(interview.link()));
    }

    /** Verifies that something was sent to the candidate who has this address or telephone number. */
    public ChannelAssert sentTo(String addressOrNumber) {
        return sent("a message to " + addressOrNumber, message -> isOf(message.candidate(), addressOrNumber));
    }

    private ChannelAssert sent(String what, Predicate<OutgoingMessage> message) {
        isNotNull();
        if (actual.sent().stream().noneMatch(message)) {
            failWithMessage("Expected the channel %s to have sent %s, but %s.", actual.id(), what, count());
        }
        return this;
    }

    /** Verifies that the link of this interview was not sent. */
    public ChannelAssert didNotSendTo(TestInterview interview) {
        return didNotSend("the link of " + interview, message -> message.link().equals(interview.link()));
    }

    /** Verifies that nothing was sent to the candidate who has this address or telephone number. */
    public ChannelAssert didNotSendTo(String addressOrNumber) {
        return didNotSend("a message to " + addressOrNumber, message -> isOf(message.candidate(), addressOrNumber));
    }

    private ChannelAssert didNotSend(String what, Predicate<OutgoingMessage> message) {
        isNotNull();
        if (actual.sent().stream().anyMatch(message)) {
            failWithMessage("Expected the channel %s not to have sent %s, but it did.", actual.id(), what);
        }
        return this;
    }

    /** Verifies that nothing was sent. */
    public ChannelAssert sentNothing() {
        return sentMessages(0);
    }

    /** Verifies that so many messages were sent. */
    public ChannelAssert sentMessages(int expected) {
        isNotNull();
        if (actual.sent().size() != expected) {
            failWithMessage(
                    "Expected the channel %s to have sent %s messages, but %s.", actual.id(), expected, count());
        }
        return this;
    }

    private String count() {
        int sent = actual.sent().size();
        return "it sent " + sent + " and did not take " + (actual.messages().size() - sent);
    }

    private static boolean isOf(Candidate candidate, String addressOrNumber) {
        PhoneNumber phone = candidate.phone();
        return candidate.email().key().equals(new EmailAddress(addressOrNumber).key())
                || (phone != null && phone.value().equals(addressOrNumber));
    }
}
