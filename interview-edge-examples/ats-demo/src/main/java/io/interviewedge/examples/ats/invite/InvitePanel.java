package io.interviewedge.examples.ats.invite;

import io.interviewedge.invite.Invitation;
import io.interviewedge.share.ShareLinks;

/** What the panel shows of an invitation. */
record InvitePanel(
        String sessionId,
        String candidate,
        String jobTitle,
        String status,
        String link,
        String mailto,
        String whatsApp,
        String telegram,
        String sms) {

    static InvitePanel of(Invitation invitation, SmsApp smsApp) {
        ShareLinks share = invitation.share();
        return new InvitePanel(
                invitation.sessionId().toString(),
                invitation.session().candidate().displayName(),
                invitation.session().jobTitle(),
                invitation.session().status().id(),
                invitation.link().toString(),
                share.mailto().toString(),
                share.whatsApp().toString(),
                share.telegram().toString(),
                smsApp.of(share.sms()).toString());
    }

    /** Without the link. */
    @Override
    public String toString() {
        return "InvitePanel[sessionId=" + sessionId + "]";
    }
}
