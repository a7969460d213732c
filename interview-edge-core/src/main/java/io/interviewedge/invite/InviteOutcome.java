package io.interviewedge.invite;

import io.interviewedge.error.InterviewEdgeException;

/** The outcome of one row of a bulk invite. */
public sealed interface InviteOutcome {

    /** The row's place in the stream; the first is 1. */
    long row();

    /** A session was made. */
    record Invited(long row, Invitation invitation) implements InviteOutcome {}

    /** The candidate was invited to this job under the row's external id before; this is that invitation. */
    record InvitedBefore(long row, Invitation invitation) implements InviteOutcome {}

    /** Nothing was made, for this reason. */
    record Refused(long row, InterviewEdgeException reason) implements InviteOutcome {}
}
