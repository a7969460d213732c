package io.interviewedge.sms;

import io.interviewedge.delivery.ChannelReply;
import java.net.URI;
import java.net.http.HttpRequest;

/** What a provider of text messages wants to be told, and what its answers mean. Implementations are immutable. */
public interface SmsGateway {

    /**
     * The request that sends one message. {@link SmsChannel} sets its limit of time.
     *
     * @param message to whom, and what
     */
    HttpRequest.Builder request(TextMessage message);

    /**
     * What an answer means. Its body may be anything, also empty.
     *
     * @param status of HTTP, never 3xx: redirections are refused before this
     */
    ChannelReply reply(int status, String body);

    /** Where requests go, to be shown and logged: without credentials. */
    URI address();
}
