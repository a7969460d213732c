package io.interviewedge.examples.ats.invite;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryAttempt;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.JobInactiveException;
import io.interviewedge.error.JobNotFoundException;
import io.interviewedge.examples.ats.delivery.AttemptLine;
import io.interviewedge.examples.ats.delivery.DeliveryNotice;
import io.interviewedge.examples.ats.delivery.SendButton;
import io.interviewedge.examples.ats.delivery.Sender;
import io.interviewedge.examples.ats.job.JobCatalog;
import io.interviewedge.examples.ats.language.Language;
import io.interviewedge.examples.ats.phone.TypedNumber;
import io.interviewedge.examples.ats.web.RecruiterProperties;
import io.interviewedge.examples.ats.web.Sentences;
import io.interviewedge.invite.Invitation;
import io.interviewedge.web.InvitePanel;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
    private final Sender sender;
    private final RecruiterProperties recruiter;
    private final String country;

    InvitesController(
            InterviewEdge edge,
            JobCatalog jobs,
            Sender sender,
            RecruiterProperties recruiter,
            @Value("${demo.country}") String country) {
        this.edge = edge;
        this.jobs = jobs;
        this.sender = sender;
        this.recruiter = recruiter;
        this.country = country;
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam(required = false) @Nullable String job) {
        return page(InviteForm.forJob(job, country, channels()));
    }

    @PostMapping
    ModelAndView invite(InviteForm form, Principal recruiter, RedirectAttributes next) {
        try {
            Invitation invitation = edge.invites().invite(form.toRequest(country, recruiter.getName()));
            // Shown once: reloading the panel does not open the modal again.
            next.addFlashAttribute("notices", sender.sendFirst(invitation, form.channels(), recruiter.getName()));
            // On a narrow screen the invitation stands below the form.
            return new ModelAndView("redirect:/invites/" + invitation.sessionId() + "#invitation");
        } catch (InvalidValueException wrong) {
            return rejected(form, wrong.field(), Sentences.of(wrong));
        } catch (JobNotFoundException | JobInactiveException wrong) {
            return rejected(form, "job", "Choose one of the active jobs.");
        }
    }

    @GetMapping("/{sessionId}")
    ModelAndView panel(@PathVariable UUID sessionId, Model model) {
        Invitation invitation = edge.invites().find(sessionId);
        List<DeliveryAttempt> attempts = edge.delivery().attempts(sessionId);
        return page(InviteForm.forJob(invitation.session().jobId(), country, channels()))
                .addObject("invited", invitation.session())
                .addObject("link", invitation.link())
                .addObject(
                        "panel",
                        InvitePanel.of(invitation, recruiter.displayName())
                                .images(sessionId + "/")
                                .html())
                .addObject("attempts", AttemptLine.all(attempts))
                .addObject(
                        "buttons",
                        sender.channelsTo(invitation).stream()
                                .map(channel -> SendButton.of(channel, attempts))
                                .toList())
                .addObject("byHand", isByHand(model.getAttribute("notices")));
    }

    /** Whether the link was just created but not sent, so that a modal offers to share it by hand. */
    private static boolean isByHand(@Nullable Object notices) {
        return notices instanceof List<?> given
                && given.stream().noneMatch(notice -> notice instanceof DeliveryNotice told && told.sent());
    }

    private List<String> channels() {
        return List.copyOf(edge.delivery().channels());
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
                .addObject("countries", TypedNumber.countries())
                .addObject("languages", Language.all())
                .addObject("channels", channels())
                .addObject("errors", Map.of());
    }
}
