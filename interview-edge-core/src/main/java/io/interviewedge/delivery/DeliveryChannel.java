package io.interviewedge.delivery;

import io.interviewedge.session.Candidate;

/**
 * A way to send a message: a mail server, an SMS gateway. Implementations must be safe for use by several threads, and must give
 * up by themselves after a while: nobody else will stop them.
 */
public interface DeliveryChannel {

    /** What most hosts call the channel that sends mail. */
    String EMAIL = "email";

    /** What most hosts call the channel that sends text messages. */
    String SMS = "sms";

    /** How callers name this channel: a lower-case letter, then up to 31 lower-case letters, digits or dashes. Always the same. */
    String id();

    /** Whether this candidate has what the channel needs: an address, a number. */
    boolean reaches(Candidate candidate);

    /**
     * Hands one message over. No transaction is open meanwhile. A message that comes again has the same
     * {@linkplain OutgoingMessage#id() id}, for whoever can tell by it that it was taken before.
     *
     * @return what the other side said, in every case that the channel can name; what it throws is an
     *     {@link DeliveryFailure.Reason#UNCERTAIN} failure
     */
    ChannelReply send(OutgoingMessage message);
}
