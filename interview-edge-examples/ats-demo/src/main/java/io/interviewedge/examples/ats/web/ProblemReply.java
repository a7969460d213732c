package io.interviewedge.examples.ats.web;

import io.interviewedge.error.InvitationNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** Shows a problem in the form that suits the address: JSON, a candidate's page or a recruiter's page. */
final class ProblemReply {

    private ProblemReply() {}

    static Object to(HttpServletRequest request, String path, Problem problem) {
        if (CandidatePath.isApi(path)) {
            return ResponseEntity.status(problem.status())
                    .headers(problem.headers())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(unlessDeadLink(path, problem).body());
        }
        String view = CandidatePath.isPage(path) ? "candidate/problem" : "problem";
        ModelAndView page = new ModelAndView(view)
                .addObject("problem", unlessDeadLink(path, problem))
                // Shows the answer that was sent, so that it is not lost with the request.
                .addObject("typed", typed(request));
        page.setStatus(problem.status());
        return page;
    }

    private static @Nullable String typed(HttpServletRequest request) {
        try {
            return request.getParameter("text");
        } catch (RuntimeException broken) {
            if (!ClientMistakes.caused(broken)) {
                throw broken;
            }
            return null;
        }
    }

    /** Every unknown candidate's address looks the same, so that guessing reveals nothing. */
    private static Problem unlessDeadLink(String path, Problem problem) {
        boolean known = problem.code().equals("question_not_found");
        boolean dead = CandidatePath.is(path) && problem.status() == HttpStatus.NOT_FOUND && !known;
        return dead ? Problems.of(new InvitationNotFoundException()) : problem;
    }
}
