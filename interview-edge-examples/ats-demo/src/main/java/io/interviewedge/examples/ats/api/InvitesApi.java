package io.interviewedge.examples.ats.api;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.phone.TypedNumber;
import io.interviewedge.examples.ats.web.Required;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.share.ShareLinks;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InvitesApi {

    private final InterviewEdge edge;

    InvitesApi(InterviewEdge edge) {
        this.edge = edge;
    }

    /**
     * An invite as a program asks for it.
     *
     * @param country the country of a phone number without a country code; such a number is refused if this is null
     */
    record NewInvite(
            @Nullable String jobId,
            @Nullable String email,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String country,
            @Nullable String locale,
            @Nullable String externalId) {

        InviteRequest.Builder toRequest(String invitedBy) {
            return InviteRequest.forJob(Required.field("jobId", jobId))
                    .email(email)
                    .name(name)
                    .phone(TypedNumber.international(phone, country))
                    .language(locale)
                    .externalId(externalId)
                    .invitedBy(invitedBy);
        }
    }

    record CreatedInvite(String sessionId, String status, String link, Share share) {

        static CreatedInvite of(Invitation invitation) {
            return new CreatedInvite(
                    invitation.sessionId().toString(),
                    invitation.session().status().id(),
                    invitation.link().toString(),
                    Share.of(invitation.share()));
        }
    }

    record Share(
            String mailto,
            String whatsapp,
            String telegram,
            String sms,
            String smsIos,
            String smsAndroid,
            String text) {

        static Share of(ShareLinks links) {
            return new Share(
                    links.mailto().toString(),
                    links.whatsApp().toString(),
                    links.telegram().toString(),
                    links.sms().toString(),
                    links.smsForIos().toString(),
                    links.smsForAndroid().toString(),
                    links.plainText());
        }
    }

    @PostMapping(path = "/api/invites", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CreatedInvite> invite(@RequestBody NewInvite invite, Principal recruiter) {
        Invitation invitation =
                edge.invites().invite(invite.toRequest(recruiter.getName()).build());
        return ResponseEntity.status(invitation.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(CreatedInvite.of(invitation));
    }
}
