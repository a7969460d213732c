package io.interviewedge.examples.ats.candidate;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.AnswersMissingException;
import io.interviewedge.error.UnknownStatusException;
import io.interviewedge.interview.CandidateView;
import io.interviewedge.interview.InterviewService;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The link itself, and all pages except the questions. Only the two buttons change anything. */
@Controller
class CandidateController {

    private final InterviewService interviews;

    CandidateController(InterviewEdge edge) {
        interviews = edge.interviews();
    }

    /** Redirects to the current step: welcome, the first unanswered question, the summary or the confirmation. */
    @GetMapping({"/i/{token}", "/i/{token}/"})
    ModelAndView open(@PathVariable("token") String text) {
        InviteToken token = InviteToken.parse(text);
        CandidateView view = interviews.view(token);
        return switch (view.status().id()) {
            case "invited" -> page("candidate/welcome", token, view);
            case "in_progress" -> SeeOther.to(CandidateLinks.resume(token, view));
            case "completed" -> page("candidate/completed", token, view);
            default -> throw new UnknownStatusException(view.status().id());
        };
    }

    /** A GET of a form's address, by reload or by hand, leads to the interview. */
    @GetMapping({"/i/{token}/start", "/i/{token}/submit"})
    ModelAndView openFromButton(@PathVariable("token") String text) {
        InviteToken token = InviteToken.parse(text);
        interviews.view(token);
        return SeeOther.to(CandidateLinks.home(token));
    }

    @PostMapping("/i/{token}/start")
    ModelAndView start(@PathVariable("token") String text) {
        InviteToken token = InviteToken.parse(text);
        return SeeOther.to(CandidateLinks.resume(token, interviews.start(token)));
    }

    @GetMapping("/i/{token}/summary")
    ModelAndView summary(@PathVariable("token") String text) {
        InviteToken token = InviteToken.parse(text);
        CandidateView view = interviews.view(token);
        return view.status().equals(SessionStatus.IN_PROGRESS)
                ? page("candidate/summary", token, view)
                : SeeOther.to(CandidateLinks.home(token));
    }

    @PostMapping("/i/{token}/submit")
    ModelAndView submit(@PathVariable("token") String text) {
        InviteToken token = InviteToken.parse(text);
        try {
            interviews.submit(token);
            return SeeOther.to(CandidateLinks.home(token));
        } catch (AnswersMissingException missing) {
            ModelAndView page = page("candidate/summary", token, interviews.view(token));
            page.addObject("refused", true);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private static ModelAndView page(String template, InviteToken token, CandidateView view) {
        return new ModelAndView(template)
                .addObject("home", CandidateLinks.home(token))
                .addObject("view", view)
                .addObject("refused", false);
    }
}
