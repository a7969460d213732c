package io.interviewedge.examples.ats.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** Shows a problem in the form that suits the address: JSON, or a page with or without the recruiter's navigation. */
final class ProblemReply {

    private ProblemReply() {}

    static Object to(String path, Problem problem) {
        if (CandidatePath.isApi(path)) {
            return ResponseEntity.status(problem.status())
                    .headers(problem.headers())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem.body());
        }
        ModelAndView page = new ModelAndView(CandidatePath.is(path) ? "bare-problem" : "problem");
        page.addObject("problem", problem);
        page.setStatus(problem.status());
        return page;
    }
}
