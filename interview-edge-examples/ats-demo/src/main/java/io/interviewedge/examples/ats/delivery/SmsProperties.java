package io.interviewedge.examples.ats.delivery;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMS gateway, if there is one: Twilio or a compatible one if there is an account, otherwise any gateway with a
 * URL.
 *
 * @param url the gateway's address; not needed for Twilio itself
 * @param account Twilio's account SID
 * @param token Twilio's auth token
 * @param from the number or name that messages come from
 * @param authorization the header {@code Authorization} for another gateway
 * @param toField the field that another gateway wants the number in
 * @param textField the field that another gateway wants the text in
 * @param receipt the path of the message id in another gateway's reply, without which nothing counts as sent; empty if
 *     the gateway gives none
 */
@ConfigurationProperties("demo.sms")
record SmsProperties(
        @Nullable URI url,
        @Nullable String account,
        @Nullable String token,
        @Nullable String from,
        @Nullable String authorization,
        @DefaultValue("to") String toField,
        @DefaultValue("text") String textField,
        @DefaultValue("id") String receipt) {

    /** Omits the credentials. */
    @Override
    public String toString() {
        return "SmsProperties[" + (url == null ? account : url.getHost()) + "]";
    }
}
