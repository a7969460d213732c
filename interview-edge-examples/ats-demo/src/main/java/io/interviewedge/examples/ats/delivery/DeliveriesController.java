package io.interviewedge.examples.ats.delivery;

import io.interviewedge.delivery.DeliveryRequest;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending from the panel: again after a failure, or once more to a candidate who lost the message. */
@Controller
class DeliveriesController {

    private final Sender sender;

    DeliveriesController(Sender sender) {
        this.sender = sender;
    }

    /**
     * @param key the message's key from the page, so that a form that is submitted twice sends one message
     * @param again whether the recruiter wants it sent although it may have arrived
     */
    @PostMapping("/invites/{sessionId}/deliveries")
    String send(
            @PathVariable UUID sessionId,
            @RequestParam String channel,
            @RequestParam String key,
            @RequestParam(defaultValue = "false") boolean again,
            Principal recruiter,
            RedirectAttributes next) {
        DeliveryRequest request = DeliveryRequest.of(sessionId, channel).key(key);
        DeliveryNotice notice = sender.send(again ? request.evenIfUncertain() : request, recruiter.getName());
        next.addFlashAttribute("notices", List.of(notice));
        return "redirect:/invites/" + sessionId;
    }
}
