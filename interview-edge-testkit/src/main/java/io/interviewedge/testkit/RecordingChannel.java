package io.interviewedge.testkit;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.session.Candidate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Sends nothing, remembers every message, and takes it unless it is told otherwise. Safe for use by several threads.
 */
public final class RecordingChannel implements DeliveryChannel {

    private final String id;
    private final Predicate<Candidate> reach;
    private final List<OutgoingMessage> messages = new CopyOnWriteArrayList<>();
    private final List<OutgoingMessage> sent = new CopyOnWriteArrayList<>();
    private volatile ChannelReply reply = ChannelReply.accepted("recorded");

    private RecordingChannel(String id, Predicate<Candidate> reach) {
        this.id = id;
        this.reach = reach;
    }

    /** In place of a mail server. */
    public static RecordingChannel email() {
        return new RecordingChannel(EMAIL, candidate -> true);
    }

    /** In place of an SMS gateway: it reaches candidates with a number. */
    public static RecordingChannel sms() {
        return new RecordingChannel(SMS, candidate -> candidate.phone() != null);
    }

    /** In place of a channel of your own: it has the same id, and reaches the same candidates. */
    public static RecordingChannel insteadOf(DeliveryChannel channel) {
        return new RecordingChannel(channel.id(), channel::reaches);
    }

    /** Refuses every message from now on, for this reason. */
    public void refuse(DeliveryFailure.Reason reason) {
        reply = ChannelReply.refused(Objects.requireNonNull(reason, "reason"), "The test had it refused.");
    }

    /** Does not say from now on whether it took a message: the outcome is uncertain. */
    public void staySilent() {
        reply = ChannelReply.uncertain("The test had it say nothing.");
    }

    /** Takes every message from now on. */
    public void accept() {
        reply = ChannelReply.accepted("recorded");
    }

    /** Forgets every message so far, and takes every message from now on. */
    public void clear() {
        messages.clear();
        sent.clear();
        accept();
    }

    /** The messages so far, whether taken or not. A copy: later messages are not in it. */
    public List<OutgoingMessage> messages() {
        return List.copyOf(messages);
    }

    /** The messages that it took so far. A copy: later messages are not in it. */
    public List<OutgoingMessage> sent() {
        return List.copyOf(sent);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean reaches(Candidate candidate) {
        return reach.test(candidate);
    }

    @Override
    public ChannelReply send(OutgoingMessage message) {
        messages.add(message);
        ChannelReply given = reply;
        if (given instanceof ChannelReply.Accepted) {
            sent.add(message);
        }
        return given;
    }
}
