package io.interviewedge.examples.ats.candidate;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A redirect that is always followed by GET, so that a reload never sends a form again. */
final class SeeOther {

    private SeeOther() {}

    static ModelAndView to(String path) {
        RedirectView redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }
}
