package io.interviewedge.sms;

import java.util.Objects;

/**
 * What a gateway replied to a request. Made by {@link #of}; later versions may tell more of it.
 *
 * @param status of HTTP
 * @param body anything, or empty; as far as it came
 */
public record GatewayReply(int status, String body) {

    /** Checks that there is a body. */
    public GatewayReply {
        Objects.requireNonNull(body, "body");
    }

    /** A reply, for instance to test a gateway with. */
    public static GatewayReply of(int status, String body) {
        return new GatewayReply(status, body);
    }

    /** Whether the status is 2xx: the gateway took the message. */
    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** Without the body, which may repeat the number and the link. */
    @Override
    public String toString() {
        return "GatewayReply[" + status + "]";
    }
}
