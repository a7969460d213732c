package io.interviewedge.sms;

import io.interviewedge.delivery.ChannelReply;
import java.net.URI;
import java.net.http.HttpRequest;

/**
 * The interface of a provider of text messages: its requests, and what its replies mean. Implementations are immutable.
 */
public interface SmsGateway {

    /**
     * The request that sends one message. {@link SmsChannel} sets its limit of time.
     *
     * @param message the text and its recipient
     */
    HttpRequest.Builder request(TextMessage message);

    /**
     * What a reply means for the message.
     *
     * @param reply never of status 3xx: {@link SmsChannel} refuses redirections before this
     */
    ChannelReply interpret(GatewayReply reply);

    /** The address that requests go to, to be shown and logged: without credentials. */
    URI address();
}
