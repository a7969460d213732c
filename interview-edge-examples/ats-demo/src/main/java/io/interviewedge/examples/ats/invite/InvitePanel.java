package io.interviewedge.examples.ats.invite;

import io.interviewedge.examples.ats.language.Language;
import io.interviewedge.invite.Invitation;
import io.interviewedge.share.ShareLinks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation as the panel shows it. */
record InvitePanel(
        String sessionId,
        String candidate,
        String jobTitle,
        String status,
        String link,
        @Nullable Instant expiresAt,
        boolean withdrawn,
        String language,
        String direction,
        String message,
        String title,
        String text,
        String mailto,
        String whatsApp,
        String telegram,
        String sms,
        int smsSegments) {

    static InvitePanel of(Invitation invitation, ShareLinks share, SmsApp smsApp) {
        Language language = Language.of(share.message().locale());
        return new InvitePanel(
                invitation.sessionId().toString(),
                invitation.session().candidate().displayName(),
                invitation.session().jobTitle(),
                invitation.session().status().id(),
                invitation.link().toString(),
                invitation.session().expiresAt(),
                invitation.session().revokedAt() != null,
                language.tag(),
                language.direction(),
                share.plainText(),
                share.webShare().title(),
                share.webShare().text(),
                share.mailto().toString(),
                share.whatsApp().toString(),
                share.telegram().toString(),
                smsApp.of(share).toString(),
                share.smsLength().segments());
    }

    /** Whether the link works without a time limit. Public for the template. */
    public boolean isLasting() {
        return expiresAt == null && !withdrawn;
    }

    /** Omits the link. */
    @Override
    public String toString() {
        return "InvitePanel[sessionId=" + sessionId + "]";
    }
}
