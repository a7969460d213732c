package io.interviewedge.web;

import io.interviewedge.interview.CandidateView;
import io.interviewedge.interview.CandidateView.AskedQuestion;

/**
 * What the page of one question shows.
 *
 * @param text the content of the field: the saved answer, or typed text that could not be saved
 * @param revision the revision that the text is based on
 * @param button the button that was pressed
 */
record Shown(
        CandidateView view, AskedQuestion question, Links links, String text, int revision, AnswerForm.Button button) {

    static Shown saved(CandidateView view, AskedQuestion question, Links links) {
        return new Shown(view, question, links, question.answer(), question.revision(), AnswerForm.Button.NEXT);
    }

    static Shown typed(CandidateView view, AskedQuestion question, Links links, AnswerForm form) {
        Integer sent = form.revision();
        return new Shown(view, question, links, form.typed(question.kind()), sent == null ? 0 : sent, form.button());
    }

    /** Keeping the typed text is now an informed choice, so the form carries the revision of the other text. */
    Shown basedOn(int current) {
        return new Shown(view, question, links, text, current, button);
    }

    /** Omits the text, so that answers stay out of logs. */
    @Override
    public String toString() {
        return "Shown[question=" + question.id() + ", revision=" + revision + "]";
    }
}
