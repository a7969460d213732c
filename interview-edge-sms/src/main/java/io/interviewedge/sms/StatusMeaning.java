package io.interviewedge.sms;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import org.jspecify.annotations.Nullable;

/** What a reply means by its HTTP status (RFC 9110), whatever the provider. */
final class StatusMeaning {

    private static final int MAX_LENGTH = ChannelReply.Accepted.MAX_RECEIPT_LENGTH;

    private StatusMeaning() {}

    /** Accepted by a gateway that is asked for nothing but its status. */
    static ChannelReply accepted(GatewayReply reply) {
        return ChannelReply.accepted("HTTP " + reply.status());
    }

    /** Accepted, with the provider's id of the message, which has a letter or a digit. */
    static ChannelReply accepted(String receipt) {
        return ChannelReply.accepted(shortened(
                receipt.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", " ").strip()));
    }

    /**
     * 2xx without the id that every message has: many gateways tell their errors so. If the reply cannot be read to its
     * end, the id may be where it could not be read.
     */
    static ChannelReply withoutReceipt(GatewayReply reply, JsonReply body) {
        return body.isWhole()
                ? ChannelReply.refused(
                        Reason.MESSAGE_REFUSED,
                        "The SMS gateway gave no receipt" + told(reply, null)
                                + ", so it did not take the message; check the account, and where the settings look for"
                                + " the receipt.")
                : ChannelReply.uncertain("The SMS gateway's reply has no receipt and cannot be read"
                        + told(reply, null)
                        + "; ask the candidate before you send it again, and check the gateway's address.");
    }

    /** Never cut within a character. */
    private static String shortened(String line) {
        int end = Math.min(line.length(), MAX_LENGTH);
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }

    /** Refused or uncertain, by the status alone. */
    static ChannelReply notAccepted(GatewayReply reply) {
        return notAccepted(reply, null);
    }

    /** @param code the provider's own, or null; it is told with the status */
    static ChannelReply notAccepted(GatewayReply reply, @Nullable String code) {
        String told = told(reply, code);
        return switch (reply.status()) {
            case 401, 403, 404, 405 ->
                ChannelReply.refused(
                        Reason.CONFIGURATION,
                        "The SMS gateway does not accept our account or request" + told + "; check the settings.");
            case 408, 425, 429, 503 ->
                ChannelReply.refused(
                        Reason.TRY_LATER, "The SMS gateway is busy" + told + "; try again in a few minutes.");
            default ->
                reply.status() >= 500
                        // It may have failed before or after the message went out.
                        ? ChannelReply.uncertain("The SMS gateway failed" + told
                                + "; it is not known whether the message went out. Ask the candidate before"
                                + " you send it again.")
                        : ChannelReply.refused(
                                Reason.MESSAGE_REFUSED,
                                "The SMS gateway does not take this message" + told + "; ask the provider.");
        };
    }

    /** The provider's code says that the candidate's number cannot be reached. */
    static ChannelReply numberRefused(GatewayReply reply, String code) {
        return ChannelReply.refused(
                Reason.ADDRESS_REFUSED,
                "The SMS gateway does not send to the candidate's number" + told(reply, code)
                        + "; check it, or share the link another way.");
    }

    private static String told(GatewayReply reply, @Nullable String code) {
        return " (HTTP " + reply.status() + (code == null ? "" : ", code " + code) + ")";
    }
}
