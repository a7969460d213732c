package io.interviewedge.examples.ats.bulk;

import io.interviewedge.card.QrCard;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.invite.Invitation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The result of a row. Public for the template.
 *
 * @param sessionId null if there is none
 * @param link empty if there is none
 * @param card the card to print, or null if there is none
 * @param problem null if there is none
 */
public record Result(
        Row row,
        Ending ending,
        @Nullable UUID sessionId,
        String link,
        @Nullable QrCard card,
        @Nullable String problem) {

    /** How inviting ended, in the words of the pages and files. */
    public enum Ending {
        INVITED("invited"),
        INVITED_BEFORE("invited before"),
        REFUSED("refused");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Result invited(Row row, Ending ending, Invitation invitation) {
        return new Result(row, ending, invitation.sessionId(), invitation.link().toString(), card(invitation), null);
    }

    static Result refused(Row row, @Nullable String problem) {
        return new Result(row, Ending.REFUSED, null, "", null, problem);
    }

    /** A card has less room than an invite. Text that does not fit must not stop the other invites. */
    private static @Nullable QrCard card(Invitation invitation) {
        try {
            return QrCard.of(invitation);
        } catch (InvalidValueException doesNotFit) {
            return null;
        }
    }

    /** Omits the link. */
    @Override
    public String toString() {
        return "Result[line " + row.line() + ", " + ending.words + "]";
    }
}
