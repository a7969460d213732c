package io.interviewedge.sms;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import org.jspecify.annotations.Nullable;

/** What the statuses of HTTP mean, whoever the provider is. */
final class Replies {

    private static final int MAX_LENGTH = ChannelReply.Accepted.MAX_RECEIPT_LENGTH;

    private Replies() {}

    static ChannelReply accepted(@Nullable String receipt, int status) {
        String line = receipt == null
                ? ""
                : receipt.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", " ").strip();
        return ChannelReply.accepted(line.isEmpty() ? "HTTP " + status : shortened(line));
    }

    /** Never to half a character. */
    private static String shortened(String line) {
        int end = Math.min(line.length(), MAX_LENGTH);
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }

    /** @param code of the provider's own, or null */
    static ChannelReply refused(int status, @Nullable String code) {
        String told = " (HTTP " + status + (code == null ? "" : ", code " + code) + ")";
        if (status == 401 || status == 403 || status == 404 || status == 405) {
            return ChannelReply.refused(
                    Reason.CONFIGURATION,
                    "The SMS gateway does not accept our account or request" + told + "; check the settings.");
        }
        if (status == 408 || status == 425 || status == 429 || status == 503) {
            return ChannelReply.refused(
                    Reason.TRY_LATER,
                    "The SMS gateway asks to come back later" + told + "; try again in a few minutes.");
        }
        if (status >= 500) {
            // It may have failed before or after the message went out.
            return ChannelReply.uncertain("The SMS gateway failed" + told
                    + "; it is not known whether the message went out. Ask the candidate before you send it again.");
        }
        return ChannelReply.refused(
                Reason.MESSAGE_REFUSED, "The SMS gateway does not take this message" + told + "; ask the provider.");
    }

    static ChannelReply refusedNumber(int status, @Nullable String code) {
        return ChannelReply.refused(
                Reason.ADDRESS_REFUSED,
                "The SMS gateway does not send to the candidate's number (HTTP " + status
                        + (code == null ? "" : ", code " + code) + "); check it, or share the link another way.");
    }
}
