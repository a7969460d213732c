package io.interviewedge.sms;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import org.jspecify.annotations.Nullable;

/** What a reply means by its HTTP status (RFC 9110), whatever the provider. */
final class StatusMeaning {

    private static final int MAX_LENGTH = ChannelReply.Accepted.MAX_RECEIPT_LENGTH;

    private StatusMeaning() {}

    /** Accepted, with the provider's id of the message if it gave one. */
    static ChannelReply accepted(GatewayReply reply, @Nullable String receipt) {
        String line = receipt == null
                ? ""
                : receipt.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", " ").strip();
        return ChannelReply.accepted(line.isEmpty() ? "HTTP " + reply.status() : shortened(line));
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
