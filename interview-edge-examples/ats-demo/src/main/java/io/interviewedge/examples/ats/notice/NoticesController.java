package io.interviewedge.examples.ats.notice;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NoticesController {

    private final SubmissionNotices notices;

    NoticesController(SubmissionNotices notices) {
        this.notices = notices;
    }

    @PostMapping("/notices/{sessionId}/dismiss")
    String dismiss(@PathVariable UUID sessionId) {
        notices.dismiss(sessionId);
        return "redirect:/interviews";
    }
}
