package io.interviewedge.web;

import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.error.AnswerTooLongException;
import io.interviewedge.error.AnswersMissingException;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.InvalidAnswerException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.InvitationNotFoundException;
import io.interviewedge.error.TooManyRequestsException;
import io.interviewedge.error.UnknownStatusException;
import io.interviewedge.interview.CandidateView;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import io.interviewedge.interview.InterviewService;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import java.util.Locale;
import java.util.Optional;

/**
 * The steps of a candidate, as pages. Only the buttons change anything, and each of them sends a form by POST. Text
 * that cannot be saved comes back on the page, so that no typing is lost.
 */
final class HtmlPages {

    private final InterviewService interviews;
    private final PageWriter writer;
    private final Body body;

    HtmlPages(InterviewService interviews, PageWriter writer) {
        this.interviews = interviews;
        this.writer = writer;
        this.body = Body.forAnswersOf(interviews.maxAnswerLength());
    }

    PageResponse handle(PageRequest request, Address address) {
        InviteToken token = InviteToken.parse(address.step(0));
        Links links = new Links(address.root(), token);
        boolean sent = request.method().equals("POST");
        request.requireMethod("GET, HEAD, POST");
        String step = address.step(1);
        if (address.depth() == 3 && step.equals("questions")) {
            return sent ? answer(request, links, address.step(2)) : question(links, address.step(2));
        }
        if (address.depth() == 1 || (address.depth() == 2 && step.equals("summary"))) {
            request.requireMethod("GET, HEAD");
            return address.depth() == 1 ? open(links) : summary(links);
        }
        if (address.depth() == 2 && step.equals("start")) {
            return sent ? PageResponse.seeOther(links.resume(interviews.start(token))) : openFromButton(links);
        }
        if (address.depth() == 2 && step.equals("submit")) {
            return sent ? submit(links) : openFromButton(links);
        }
        throw new InvitationNotFoundException();
    }

    /** Shows the current step, or leads to it: welcome, first unanswered question, summary or confirmation. */
    private PageResponse open(Links links) {
        CandidateView view = interviews.view(links.token());
        return switch (view.status().id()) {
            case "invited" -> PageResponse.html(200, writer.welcome(view, links));
            case "in_progress" -> PageResponse.seeOther(links.resume(view));
            case "completed" -> PageResponse.html(200, writer.completed(view, links));
            default -> throw new UnknownStatusException(view.status().id());
        };
    }

    /** A GET of a form's address, by reload or by hand, leads to the interview. */
    private PageResponse openFromButton(Links links) {
        interviews.view(links.token());
        return PageResponse.seeOther(links.home());
    }

    private PageResponse summary(Links links) {
        CandidateView view = interviews.view(links.token());
        return view.status().equals(SessionStatus.IN_PROGRESS)
                ? PageResponse.html(200, writer.summary(view, links, false))
                : PageResponse.seeOther(links.home());
    }

    private PageResponse submit(Links links) {
        try {
            interviews.submit(links.token());
            return PageResponse.seeOther(links.home());
        } catch (AnswersMissingException missing) {
            return PageResponse.html(422, writer.summary(interviews.view(links.token()), links, true));
        }
    }

    private PageResponse question(Links links, String number) {
        CandidateView view = interviews.view(links.token());
        Optional<AskedQuestion> question = find(view, number);
        if (!view.status().equals(SessionStatus.IN_PROGRESS) || question.isEmpty()) {
            return PageResponse.seeOther(links.home());
        }
        return PageResponse.html(200, writer.question(Shown.saved(view, question.get(), links)));
    }

    private PageResponse answer(PageRequest request, Links links, String number) {
        AnswerForm form;
        try {
            Body.requireType(request, AnswerForm.TYPE);
            form = AnswerForm.read(body.of(request));
        } catch (BadRequest unreadable) {
            interviews.view(links.token()); // A dead link looks the same, whatever is sent to it.
            throw unreadable;
        }
        try {
            return answer(form, links, number);
        } catch (UnsavedText unsaved) {
            throw unsaved;
        } catch (RuntimeException failure) {
            throw new UnsavedText(form.typed(), failure);
        }
    }

    private PageResponse answer(AnswerForm form, Links links, String number) {
        CandidateView view = interviews.view(links.token());
        Optional<AskedQuestion> found = find(view, number);
        if (found.isEmpty()) {
            return PageResponse.seeOther(links.home());
        }
        AskedQuestion question = found.get();
        form.requireAnswerTo(question.kind());
        String answer = form.typed(question.kind());
        if (view.status().equals(SessionStatus.IN_PROGRESS) && answer.equals(question.answer())) {
            // Moving between pages without a change must not cause a conflict in another window.
            return PageResponse.seeOther(links.after(view, question, form.button()));
        }
        Shown typed = Shown.typed(view, question, links, form);
        try {
            interviews.answer(links.token(), question.id(), answer, form.requireRevision());
            return PageResponse.seeOther(links.after(view, question, form.button()));
        } catch (AnswerConflictException conflict) {
            return PageResponse.html(409, writer.conflict(typed.basedOn(conflict.currentRevision()), conflict));
        } catch (InterviewCompletedException completed) {
            return PageResponse.html(409, writer.locked(typed, Problem.of(completed)));
        } catch (AnswerTooLongException
                | InvalidAnswerException
                | InvalidValueException
                | TooManyRequestsException
                | BadRequest refused) {
            Problem problem = Problem.of(refused);
            return PageResponse.html(problem.status(), writer.question(typed, problem))
                    .withAll(problem.headers());
        } catch (RuntimeException failure) {
            throw new UnsavedText(question.kind().shown(answer), failure);
        }
    }

    /** The texts for the page of a problem: in the candidate's language or, where that is not known, the browser's. */
    Texts texts(PageRequest request, Address address, Problem problem) {
        return locale(address, problem)
                .map(writer::texts)
                .orElseGet(() -> writer.accepted(request.header("Accept-Language")));
    }

    private Optional<Locale> locale(Address address, Problem problem) {
        if (problem.status() == 404 || problem.code().equals("store_unavailable")) {
            return Optional.empty();
        }
        try {
            return interviews.locale(InviteToken.parse(address.step(0)));
        } catch (RuntimeException failure) {
            // There is a problem to tell of already, and a second one must not hide it.
            return Optional.empty();
        }
    }

    private static Optional<AskedQuestion> find(CandidateView view, String number) {
        return view.questions().stream()
                .filter(question -> String.valueOf(question.number()).equals(number))
                .findFirst();
    }
}
