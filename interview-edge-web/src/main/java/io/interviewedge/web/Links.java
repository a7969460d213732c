package io.interviewedge.web;

import io.interviewedge.interview.CandidateView;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import io.interviewedge.session.InviteToken;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The addresses of a candidate's pages, relative to the page that names them.
 *
 * @param root leads from that page up to the mount
 */
record Links(String root, InviteToken token) {

    String home() {
        return root + escaped(token.value());
    }

    String question(int number) {
        return home() + "/questions/" + number;
    }

    String summary() {
        return home() + "/summary";
    }

    /** Where the script saves an answer. */
    String save(AskedQuestion question) {
        return root + JsonApi.FOLDER + "/" + escaped(token.value()) + "/answers/" + escaped(question.id());
    }

    /** The page on which an interview in progress continues. */
    String resume(CandidateView view) {
        return view.firstUnanswered()
                .map(question -> question(question.number()))
                .orElseGet(this::summary);
    }

    /** The page that the pressed button leads to. */
    String after(CandidateView view, AskedQuestion question, AnswerForm.Button button) {
        int total = view.questions().size();
        int next = question.number()
                + switch (button) {
                    case BACK -> -1;
                    case NEXT -> 1;
                    case STAY -> 0;
                    case SUMMARY -> total;
                };
        return next > total ? summary() : question(Math.max(next, 1));
    }

    private static String escaped(String step) {
        return URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
