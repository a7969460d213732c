package io.interviewedge.examples.ats.candidate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a candidate's form goes that came without its cookie: the browser has dropped it, or the form is not from us.
 * What was typed is shown with a button to send it again; nothing has been changed.
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
