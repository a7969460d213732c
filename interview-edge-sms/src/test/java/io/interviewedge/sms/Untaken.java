package io.interviewedge.sms;

import io.interviewedge.delivery.ChannelReply;

/** What a channel says of a message that was not taken for certain. */
final class Untaken {

    static final String UNCERTAIN = "uncertain";

    private Untaken() {}

    /** {@value #UNCERTAIN}, or the id of the reason for which it was refused. */
    static String kind(ChannelReply reply) {
        return reply instanceof ChannelReply.Refused refused
                ? refused.failure().reason().id()
                : reply instanceof ChannelReply.Uncertain ? UNCERTAIN : "accepted";
    }

    static String explanation(ChannelReply reply) {
        return reply instanceof ChannelReply.Refused refused
                ? refused.failure().explanation()
                : ((ChannelReply.Uncertain) reply).explanation();
    }
}
