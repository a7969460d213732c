package io.interviewedge.examples.ats.api;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.share.ShareLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InvitesApi {

    private final InterviewEdge edge;

    InvitesApi(InterviewEdge edge) {
        this.edge = edge;
    }

    record NewInvite(
            @Nullable String jobId,
            @Nullable String email,
            @Nullable String name,
            @Nullable String phone) {}

    record CreatedInvite(String sessionId, String status, String link, Share share) {

        static CreatedInvite of(Invitation invitation) {
            return new CreatedInvite(
                    invitation.sessionId().toString(),
                    invitation.session().status().id(),
                    invitation.link().toString(),
                    Share.of(invitation.share()));
        }
    }

    record Share(String mailto, String whatsapp, String sms) {

        static Share of(ShareLinks links) {
            return new Share(
                    links.mailto().toString(),
                    links.whatsApp().toString(),
                    links.sms().toString());
        }
    }

    @PostMapping(path = "/api/invites", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    CreatedInvite invite(@RequestBody NewInvite invite) {
        String jobId = invite.jobId();
        if (jobId == null) {
            throw new InvalidValueException("jobId", "is missing; it is required");
        }
        InviteRequest request = InviteRequest.forJob(jobId)
                .email(invite.email())
                .name(invite.name())
                .phone(invite.phone())
                .build();
        return CreatedInvite.of(edge.invites().invite(request));
    }
}
