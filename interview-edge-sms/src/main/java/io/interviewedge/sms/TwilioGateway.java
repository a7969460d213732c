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
 * Twilio's Messages resource (version 2010-04-01), which others offer as well: a form with {@code To}, {@code From} and {@code Body},
 * HTTP Basic, and JSON with {@code sid}. The resource knows no idempotency key.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/api/message-resource">Message resource</a>
 * @see <a href="https://www.twilio.com/docs/api/errors">Error codes</a>
 */
public final class TwilioGateway implements SmsGateway {

    private static final URI TWILIO = URI.create("https://api.twilio.com");

    /** Not a number, not a mobile one, not reachable, not allowed by region, unsubscribed. */
    private static final Set<String> NUMBER_CODES =
            Set.of("21211", "21214", "21217", "21219", "21265", "21408", "21610", "21612", "21614");

    private static final String TOO_MANY = "20429";
    private static final Set<String> QUEUE_CODES = Set.of(TOO_MANY, "14107", "21611");
    private static final Set<String> SENDER_CODES = Set.of("20003", "21212", "21603", "21606", "21659", "21660");

    private final URI address;
    private final String account;
    private final String token;
    private final String from;

    private TwilioGateway(URI base, String account, String token, String from) {
        this.address = GatewayAddress.require(base);
        this.account = Objects.requireNonNull(account, "account");
        this.token = Objects.requireNonNull(token, "token");
        this.from = Objects.requireNonNull(from, "from");
        if (!account.matches("[A-Za-z0-9_-]+")) {
            throw new ConfigurationException("the account SID must be letters, digits, dashes or underscores");
        }
    }

    /**
     * Twilio itself.
     *
     * @param account the account SID
     * @param token the auth token
     * @param from a number of that account in international form, or an alphanumeric sender id
     */
    public static TwilioGateway of(String account, String token, String from) {
        return new TwilioGateway(TWILIO, account, token, from);
    }

    /**
     * The same, at another provider, whose interface may begin with a path.
     *
     * @throws ConfigurationException if the address is not https, unless it is on this machine, or has a query
     */
    public TwilioGateway at(URI base) {
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new ConfigurationException("the address of the interface ends with a query; give it without");
        }
        return new TwilioGateway(base, account, token, from);
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
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(FormBody.of(form)));
    }

    @Override
    public ChannelReply reply(int status, String body) {
        JsonReply answer = JsonReply.of(body);
        if (status / 100 == 2) {
            return Replies.accepted(answer.text("sid"), status);
        }
        @Nullable String code = digits(answer.text("code"));
        if (code != null && NUMBER_CODES.contains(code)) {
            return Replies.refusedNumber(status, code);
        }
        if (code != null && QUEUE_CODES.contains(code)) {
            return ChannelReply.refused(
                    Reason.TRY_LATER,
                    "The SMS gateway has too many messages of ours (code " + code + "); try again in a few minutes.");
        }
        if (code != null && SENDER_CODES.contains(code)) {
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The SMS gateway does not accept our account or sender (code " + code + "); check the settings.");
        }
        return Replies.refused(status, code);
    }

    /** A code, and nothing else that somebody may have put there. */
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
}
