package io.interviewedge.examples.ats.interview;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.web.LastDay;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons of the detail page that change the candidate's link. */
@Controller
@RequestMapping("/interviews/{sessionId}/link")
class LinksController {

    private final InterviewEdge edge;

    LinksController(InterviewEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/revoke")
    String revoke(@PathVariable UUID sessionId, @RequestParam(defaultValue = "") String reason, Principal recruiter) {
        edge.invites().revoke(sessionId, reason, recruiter.getName());
        return detail(sessionId);
    }

    @PostMapping("/restore")
    String restore(@PathVariable UUID sessionId, Principal recruiter) {
        edge.invites().restore(sessionId, recruiter.getName());
        return detail(sessionId);
    }

    @PostMapping("/extend")
    String extend(@PathVariable UUID sessionId, @RequestParam(defaultValue = "") String until, Principal recruiter) {
        edge.invites().extend(sessionId, LastDay.end("until", until, Instant.now()), recruiter.getName());
        return detail(sessionId);
    }

    private static String detail(UUID sessionId) {
        return "redirect:/interviews/" + sessionId + "#link";
    }
}
