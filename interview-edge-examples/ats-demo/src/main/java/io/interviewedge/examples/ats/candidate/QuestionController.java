package io.interviewedge.examples.ats.candidate;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.error.AnswerTooLongException;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.TooManyRequestsException;
import io.interviewedge.examples.ats.web.Sentences;
import io.interviewedge.interview.CandidateView;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import io.interviewedge.interview.InterviewService;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One question per page. Without script, the buttons send the answer as a form. With script, the answer is already
 * saved, and sending it again changes nothing. Text that cannot be saved comes back on the page, so that no typing is
 * lost.
 */
@Controller
@RequestMapping("/i/{token}/questions/{number}")
class QuestionController {

    private final InterviewService interviews;

    QuestionController(InterviewEdge edge) {
        interviews = edge.interviews();
    }

    @GetMapping
    ModelAndView show(@PathVariable("token") String text, @PathVariable String number) {
        InviteToken token = InviteToken.parse(text);
        CandidateView view = interviews.view(token);
        Optional<AskedQuestion> question = find(view, number);
        if (!view.status().equals(SessionStatus.IN_PROGRESS) || question.isEmpty()) {
            return SeeOther.to(CandidateLinks.home(token));
        }
        return QuestionPage.saved(token, view, question.get()).toPage(HttpStatus.OK);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable("token") String text,
            @PathVariable String number,
            AnswerForm form,
            HttpServletResponse response) {
        InviteToken token = InviteToken.parse(text);
        CandidateView view = interviews.view(token);
        Optional<AskedQuestion> found = find(view, number);
        if (found.isEmpty()) {
            return SeeOther.to(CandidateLinks.home(token));
        }
        AskedQuestion question = found.get();
        QuestionPage typed = QuestionPage.typed(token, view, question, form);
        if (view.status().equals(SessionStatus.IN_PROGRESS) && form.typed().equals(question.answer())) {
            // Moving between pages without a change must not cause a conflict in another window.
            return SeeOther.to(typed.after(form.button()));
        }
        try {
            interviews.answer(token, question.id(), form.typed(), form.lastSeen());
            return SeeOther.to(typed.after(form.button()));
        } catch (AnswerConflictException conflict) {
            return typed.conflict(conflict).toPage(HttpStatus.CONFLICT);
        } catch (AnswerTooLongException tooLong) {
            return typed.error(Sentences.of(tooLong)).toPage(HttpStatus.CONTENT_TOO_LARGE);
        } catch (TooManyRequestsException often) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(often.retryAfterSeconds()));
            return typed.error(Sentences.of(often)).toPage(HttpStatus.TOO_MANY_REQUESTS);
        } catch (InvalidValueException invalid) {
            return typed.error(Sentences.of(invalid)).toPage(HttpStatus.BAD_REQUEST);
        } catch (InterviewCompletedException completed) {
            return typed.locked(Sentences.of(completed));
        }
    }

    private static Optional<AskedQuestion> find(CandidateView view, String number) {
        return view.questions().stream()
                .filter(question -> String.valueOf(question.number()).equals(number))
                .findFirst();
    }
}
