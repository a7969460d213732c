package io.interviewedge.examples.ats.invite;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.web.FewAtOnce;
import io.interviewedge.invite.Invitation;
import io.interviewedge.web.InvitePanel;
import io.interviewedge.web.PageRequest;
import io.interviewedge.web.PageResponse;
import io.interviewedge.web.QrImages;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the panel of an invitation loads: its script, the link as a QR code, and the cards to print. */
@Controller
class PanelPartsController {

    /** A card as PNG takes some 40 MB while it is drawn. */
    private final FewAtOnce few = new FewAtOnce(2, Duration.ofSeconds(10));

    private final InterviewEdge edge;

    PanelPartsController(InterviewEdge edge) {
        this.edge = edge;
    }

    @GetMapping("/invites/{sessionId}/{picture:.+\\..+}")
    ResponseEntity<byte[]> picture(
            @PathVariable UUID sessionId, @PathVariable String picture, @RequestHeader HttpHeaders headers)
            throws IOException {
        Invitation invitation = edge.invites().find(sessionId);
        PageRequest request =
                new PageRequest("GET", "/" + picture, headers.toSingleValueMap(), InputStream.nullInputStream());
        PageResponse drawn = few.draw(() -> QrImages.respond(request, invitation));
        return ResponseEntity.status(drawn.status())
                .headers(all -> drawn.headers().forEach(all::set))
                .body(drawn.body());
    }

    @GetMapping(path = "/assets/panel.js", produces = "text/javascript;charset=UTF-8")
    @ResponseBody
    String script() {
        return InvitePanel.script();
    }
}
