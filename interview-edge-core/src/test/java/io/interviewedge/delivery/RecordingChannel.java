package io.interviewedge.delivery;

import io.interviewedge.session.Candidate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Keeps every message, and replies as it is told. */
public final class RecordingChannel implements DeliveryChannel {

    private final String id;
    private volatile Function<OutgoingMessage, ChannelReply> reply = message -> ChannelReply.accepted("receipt-1");

    public final List<OutgoingMessage> messages = new CopyOnWriteArrayList<>();

    public RecordingChannel(String id) {
        this.id = id;
    }

    public void replies(Function<OutgoingMessage, ChannelReply> reply) {
        this.reply = reply;
    }

    public void refuses(DeliveryFailure.Reason reason) {
        replies(message -> ChannelReply.refused(reason, "The other side said no."));
    }

    public void staysSilent() {
        replies(message -> ChannelReply.uncertain("The other side said nothing."));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean reaches(Candidate candidate) {
        return id.equals(EMAIL) || candidate.phone() != null;
    }

    @Override
    public ChannelReply send(OutgoingMessage message) {
        messages.add(message);
        return reply.apply(message);
    }
}
