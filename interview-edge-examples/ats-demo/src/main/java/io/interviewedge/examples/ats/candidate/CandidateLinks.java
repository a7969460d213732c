package io.interviewedge.examples.ats.candidate;

import io.interviewedge.interview.CandidateView;
import io.interviewedge.session.InviteToken;

/** The addresses of a candidate's pages. */
final class CandidateLinks {

    private CandidateLinks() {}

    static String home(InviteToken token) {
        return "/i/" + token.value();
    }

    static String question(InviteToken token, int number) {
        return home(token) + "/questions/" + number;
    }

    static String summary(InviteToken token) {
        return home(token) + "/summary";
    }

    /** The page on which an interview in progress continues. */
    static String resume(InviteToken token, CandidateView view) {
        return view.firstUnanswered()
                .map(question -> question(token, question.number()))
                .orElseGet(() -> summary(token));
    }
}
