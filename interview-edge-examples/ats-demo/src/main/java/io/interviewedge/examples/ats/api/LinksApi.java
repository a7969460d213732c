package io.interviewedge.examples.ats.api;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.web.Required;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Withdraws, restores and extends links. Repeating a call changes nothing. */
@RestController
@RequestMapping(path = "/api/sessions/{sessionId}", consumes = MediaType.APPLICATION_JSON_VALUE)
class LinksApi {

    private final InterviewEdge edge;

    LinksApi(InterviewEdge edge) {
        this.edge = edge;
    }

    record Revocation(@Nullable String reason) {}

    /** Has no members yet; the body is optional. */
    record Restoration() {}

    record Extension(@Nullable Instant until) {}

    @PostMapping("/revoke")
    SessionDetail revoke(@PathVariable UUID sessionId, @RequestBody Revocation revocation, Principal recruiter) {
        edge.invites().revoke(sessionId, Required.field("reason", revocation.reason()), recruiter.getName());
        return detail(sessionId);
    }

    @PostMapping("/restore")
    SessionDetail restore(
            @PathVariable UUID sessionId,
            @RequestBody(required = false) @Nullable Restoration restoration,
            Principal recruiter) {
        edge.invites().restore(sessionId, recruiter.getName());
        return detail(sessionId);
    }

    @PostMapping("/extend")
    SessionDetail extend(@PathVariable UUID sessionId, @RequestBody Extension extension, Principal recruiter) {
        edge.invites().extend(sessionId, Required.field("until", extension.until()), recruiter.getName());
        return detail(sessionId);
    }

    /** Changing a link is not opening the interview, which would have it analysed. */
    private SessionDetail detail(UUID sessionId) {
        return SessionDetail.of(edge.reviews().find(sessionId));
    }
}
