package io.interviewedge.sms;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.error.ConfigurationException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Twilio's Messages resource (version 2010-04-01), which other providers offer as well: a form with {@code To},
 * {@code From} and {@code Body}, HTTP Basic, and JSON with {@code sid}. The resource knows no idempotency key.
 * Immutable, safe for use by several threads.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/api/message-resource">Message resource</a>
 * @see <a href="https://www.twilio.com/docs/api/errors">Error codes</a>
 */
public final class TwilioGateway implements SmsGateway {

    private static final URI TWILIO = URI.create("https://api.twilio.com");

    /**
     * The number does not exist, is not mobile, cannot be reached, is in a region that is not allowed, or unsubscribed.
     */
    private static final Set<String> NUMBER_CODES =
            Set.of("21211", "21214", "21217", "21219", "21265", "21408", "21610", "21612", "21614");

    /** There are too many requests, or the queue is full. */
    private static final Set<String> LATER_CODES = Set.of("20429", "14107", "21611");

    /** The account or the sender is not accepted. */
    private static final Set<String> SENDER_CODES = Set.of("20003", "21212", "21603", "21606", "21659", "21660");

    private final URI address;
    private final String account;
    private final String token;
    private final String from;

    private TwilioGateway(Builder builder) {
        this.address = builder.address;
        this.account = builder.account;
        this.token = builder.token;
        this.from = builder.from;
    }

    /**
     * Twilio itself.
     *
     * @param account the account SID
     * @param token the auth token
     * @param from a number of that account in international form, or an alphanumeric sender id
     * @throws ConfigurationException if the account SID has other characters than letters, digits, dashes and
     *     underscores
     */
    public static TwilioGateway of(String account, String token, String from) {
        return builder(account, token, from).build();
    }

    /**
     * Begins a gateway to Twilio, or to another provider with the same interface.
     *
     * @param account the account SID
     * @param token the auth token
     * @param from a number of that account in international form, or an alphanumeric sender id
     * @throws ConfigurationException if the account SID has other characters than letters, digits, dashes and
     *     underscores
     */
    public static Builder builder(String account, String token, String from) {
        return new Builder(account, token, from);
    }

    @Override
    public HttpRequest.Builder request(TextMessage message) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("To", message.to().value());
        form.put("From", from);
        form.put("Body", message.text());
        String credentials =
                Base64.getEncoder().encodeToString((account + ":" + token).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address.toString().replaceAll("/+$", "") + "/2010-04-01/Accounts/"
                        + account + "/Messages.json"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", FormBody.TYPE)
                .header("Accept", JsonBody.TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(FormBody.of(form)));
    }

    @Override
    public ChannelReply interpret(GatewayReply reply) {
        JsonReply body = new JsonReply(reply.body());
        @Nullable String receipt = reply.isSuccess() ? body.find("sid") : null;
        if (receipt != null) {
            return StatusMeaning.accepted(receipt);
        }
        @Nullable String code = digits(body.find("code"));
        if (code == null) {
            return reply.isSuccess() ? StatusMeaning.withoutReceipt(reply, body) : StatusMeaning.notAccepted(reply);
        }
        if (NUMBER_CODES.contains(code)) {
            return StatusMeaning.numberRefused(reply, code);
        }
        if (LATER_CODES.contains(code)) {
            return ChannelReply.refused(
                    Reason.TRY_LATER,
                    "The SMS gateway limits how many messages it takes (code " + code
                            + "); try again in a few minutes.");
        }
        if (SENDER_CODES.contains(code)) {
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The SMS gateway does not accept our account or sender (code " + code + "); check the settings.");
        }
        return StatusMeaning.notAccepted(reply, code);
    }

    /** The code if it is one: anything else that may stand there is not shown. */
    private static @Nullable String digits(@Nullable String code) {
        return code != null && code.matches("[0-9]{1,6}") ? code : null;
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public String toString() {
        return "TwilioGateway[" + address + "]";
    }

    /** Collects the parts of a gateway. Not safe for use by several threads. */
    public static final class Builder {

        private final String account;
        private final String token;
        private final String from;
        private URI address = TWILIO;

        private Builder(String account, String token, String from) {
            this.account = Objects.requireNonNull(account, "account");
            this.token = Objects.requireNonNull(token, "token");
            this.from = Objects.requireNonNull(from, "from");
            if (!account.matches("[A-Za-z0-9_-]+")) {
                throw new ConfigurationException("the account SID must be letters, digits, dashes or underscores");
            }
        }

        /**
         * Another provider's address, which may have a path.
         *
         * @throws ConfigurationException if the address is not https, unless it is on this machine, or has a query
         */
        public Builder address(URI address) {
            if (address.getRawQuery() != null || address.getRawFragment() != null) {
                throw new ConfigurationException("the address of the interface ends with a query; give it without");
            }
            this.address = GatewayAddress.require(address);
            return this;
        }

        /** Builds it. Connects to nothing. */
        public TwilioGateway build() {
            return new TwilioGateway(this);
        }
    }
}
