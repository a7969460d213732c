package io.interviewedge.spring;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the channel for text messages, which is there if the account or the address is set. It needs
 * interview-edge-sms.
 *
 * @param account Account SID at Twilio, or at a gateway with the same interface.
 * @param token Auth token of that account.
 * @param from Number or name that messages come from.
 * @param url Address of the gateway. With an account, it replaces Twilio's; without, the gateway takes JSON.
 * @param authorization Authorization header for a gateway that takes JSON.
 * @param toField Field in which a gateway that takes JSON wants the number.
 * @param textField Field in which a gateway that takes JSON wants the text.
 * @param receipt Path of the message's id in the reply of a gateway that takes JSON, without which nothing counts as
 *     sent; empty if it gives none.
 */
@ConfigurationProperties("interview-edge.sms")
record SmsProperties(
        @Nullable String account,
        @Nullable String token,
        @Nullable String from,
        @Nullable URI url,
        @Nullable String authorization,
        @DefaultValue("to") String toField,
        @DefaultValue("text") String textField,
        @DefaultValue("id") String receipt) {

    /** Omits the credentials. */
    @Override
    public String toString() {
        return "SmsProperties[" + (url == null ? "twilio" : url.getHost()) + "]";
    }
}
