package io.interviewedge.examples.ats.invite;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.JobInactiveException;
import io.interviewedge.error.JobNotFoundException;
import io.interviewedge.examples.ats.job.JobCatalog;
import io.interviewedge.examples.ats.web.Sentences;
import io.interviewedge.invite.Invitation;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form on the left, and on the right the panel from which the link is shared. */
@Controller
@RequestMapping("/invites")
class InvitesController {

    private static final String PAGE = "invites/page";

    private final InterviewEdge edge;
    private final JobCatalog jobs;

    InvitesController(InterviewEdge edge, JobCatalog jobs) {
        this.edge = edge;
        this.jobs = jobs;
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam(required = false) @Nullable String job) {
        return page(InviteForm.forJob(job));
    }

    @PostMapping
    ModelAndView invite(InviteForm form, Principal recruiter, RedirectAttributes next) {
        try {
            Invitation invitation = edge.invites().invite(form.toRequest(recruiter.getName()));
            // Shown once: a reload of the panel does not open the modal again.
            next.addFlashAttribute("justInvited", true);
            return new ModelAndView("redirect:/invites/" + invitation.sessionId());
        } catch (InvalidValueException wrong) {
            return rejected(form, wrong.field(), Sentences.of(wrong));
        } catch (JobNotFoundException | JobInactiveException wrong) {
            return rejected(form, "job", "Choose one of the active jobs.");
        }
    }

    @GetMapping("/{sessionId}")
    ModelAndView panel(@PathVariable UUID sessionId, Model model) {
        Invitation invitation = edge.invites().find(sessionId);
        return page(InviteForm.forJob(invitation.session().jobId()))
                .addObject("panel", InvitePanel.of(invitation))
                .addObject("justInvited", model.containsAttribute("justInvited"));
    }

    private ModelAndView rejected(InviteForm form, String field, String problem) {
        ModelAndView page = page(form).addObject("errors", Map.of(field, problem));
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(InviteForm form) {
        return new ModelAndView(PAGE)
                .addObject("form", form)
                .addObject("jobs", jobs.active())
                .addObject("errors", Map.of());
    }
}
