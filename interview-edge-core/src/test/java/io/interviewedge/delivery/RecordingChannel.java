package io.interviewedge.delivery;

import io.interviewedge.session.Candidate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Keeps what it is to send, and replies as it is told. */
final class RecordingChannel implements DeliveryChannel {

    private final String id;
    private volatile Function<OutgoingMessage, ChannelReply> answer = message -> ChannelReply.accepted("receipt-1");

    final List<OutgoingMessage> messages = new CopyOnWriteArrayList<>();

    RecordingChannel(String id) {
        this.id = id;
    }

    void answers(Function<OutgoingMessage, ChannelReply> answer) {
        this.answer = answer;
    }

    void refuses(DeliveryFailure.Reason reason) {
        answers(message -> ChannelReply.refused(reason, "The other side said no."));
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
        return answer.apply(message);
    }
}
