package io.interviewedge.examples.ats.delivery;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMS gateway, if there is one: Twilio or one like it where an account is given, any other where only an address is.
 *
 * @param url of the gateway; for Twilio itself none is needed
 * @param account Twilio's account SID
 * @param token Twilio's auth token
 * @param from the number or name that messages come from
 * @param authorization of another gateway, the header {@code Authorization}
 * @param toField of another gateway, what the field of the number is called
 * @param textField of another gateway, what the field of the text is called
 * @param receipt of another gateway, where in its answer the id of the message is
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

    /** Without credentials. */
    @Override
    public String toString() {
        return "SmsProperties[" + (url == null ? account : url.getHost()) + "]";
    }
}
