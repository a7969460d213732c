package io.interviewedge.examples.ats.invite;

import io.interviewedge.invite.Invitation;

/** What the panel shows of an invitation. */
record InvitePanel(
        String sessionId,
        String candidate,
        String jobTitle,
        String status,
        String link,
        String mailto,
        String whatsApp,
        String sms) {

    static InvitePanel of(Invitation invitation) {
        return new InvitePanel(
                invitation.sessionId().toString(),
                invitation.session().candidate().displayName(),
                invitation.session().jobTitle(),
                invitation.session().status().id(),
                invitation.link().toString(),
                invitation.share().mailto().toString(),
                invitation.share().whatsApp().toString(),
                invitation.share().sms().toString());
    }

    /** Without the link. */
    @Override
    public String toString() {
        return "InvitePanel[sessionId=" + sessionId + "]";
    }
}
