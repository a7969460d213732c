package io.interviewedge.examples.ats.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class EntryController {

    private final RecruiterProperties recruiter;

    EntryController(RecruiterProperties recruiter) {
        this.recruiter = recruiter;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/interviews";
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("showCredentials", recruiter.areDefaults());
        return "login";
    }
}
