package io.interviewedge.delivery;

import io.interviewedge.session.Candidate;

/**
 * A way to send a message: a mail server, an SMS gateway. Implementations must be safe for use by several threads, and
 * must give up by themselves after a while, well within the library's delivery lease: nothing else stops them.
 */
public interface DeliveryChannel {

    /** The usual id of a channel that sends mail. */
    String EMAIL = "email";

    /** The usual id of a channel that sends text messages. */
    String SMS = "sms";

    /**
     * The id by which callers name this channel: a lower-case letter, then up to 31 lower-case letters, digits or
     * dashes. Never changes.
     */
    String id();

    /** Whether this candidate has what the channel needs: an address, a number. */
    boolean reaches(Candidate candidate);

    /**
     * Hands one message over. No transaction is open meanwhile. A message that is sent again has the same
     * {@linkplain OutgoingMessage#id() id}; pass it on, so that the other side can tell.
     *
     * @return what became of the message: {@linkplain ChannelReply.Refused refused} only if it was certainly not taken.
     *     Whatever this method throws, an error included, counts as {@linkplain ChannelReply.Uncertain uncertain}
     */
    ChannelReply send(OutgoingMessage message);
}
