package io.interviewedge.interview;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.session.InviteToken;
import org.junit.jupiter.api.BeforeEach;

/** Where most tests of a candidate's steps begin: one candidate is invited, and nobody has heard of anything yet. */
abstract class OneInvite {

    final Fixture fixture = new Fixture();
    final InterviewEdge edge = fixture.builder().build();
    final InterviewService interviews = edge.interviews();
    InviteToken token;

    @BeforeEach
    void invite() {
        token = Fixture.tokenOf(edge.invites().invite(Fixture.ada().build()));
        fixture.events.clear();
    }
}
