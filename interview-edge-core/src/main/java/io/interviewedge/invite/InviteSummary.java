package io.interviewedge.invite;

/** How many rows of a bulk invite had which {@link InviteOutcome}. */
public record InviteSummary(long invited, long invitedBefore, long refused) {

    InviteSummary plus(InviteOutcome outcome) {
        return new InviteSummary(
                invited + (outcome instanceof InviteOutcome.Invited ? 1 : 0),
                invitedBefore + (outcome instanceof InviteOutcome.InvitedBefore ? 1 : 0),
                refused + (outcome instanceof InviteOutcome.Refused ? 1 : 0));
    }
}
