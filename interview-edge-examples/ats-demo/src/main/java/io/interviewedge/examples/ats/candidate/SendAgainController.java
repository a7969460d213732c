package io.interviewedge.examples.ats.candidate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Handles a candidate's form that came without its cookie: the browser dropped the cookie, or another site sent the
 * form. The page shows the typed text with a button to send it again. Nothing has changed.
 */
@Controller
class SendAgainController {

    @PostMapping("/send-again")
    ModelAndView sendAgain(HttpServletRequest request, AnswerForm form) {
        Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        ModelAndView page = new ModelAndView("candidate/send-again")
                .addObject("action", address instanceof String path ? path : "/")
                .addObject("form", form);
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }
}
