package io.interviewedge.examples.ats.api;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.interview.CandidateView;
import io.interviewedge.interview.InterviewService;
import io.interviewedge.session.InviteToken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The candidate's side. It needs nothing but the secret in the link. */
@RestController
@RequestMapping("/api/interviews/{token}")
class InterviewsApi {

    private final InterviewService interviews;

    InterviewsApi(InterviewEdge edge) {
        interviews = edge.interviews();
    }

    record View(
            String status,
            String jobTitle,
            String companyName,
            @Nullable String candidateName,
            List<AskedQuestion> questions) {

        static View of(CandidateView view) {
            return new View(
                    view.status().id(),
                    view.jobTitle(),
                    view.company(),
                    view.candidateName(),
                    view.questions().stream().map(AskedQuestion::of).toList());
        }
    }

    record AskedQuestion(String id, int number, String text, String answer, int revision) {

        static AskedQuestion of(CandidateView.AskedQuestion question) {
            return new AskedQuestion(
                    question.id(), question.number(), question.text(), question.answer(), question.revision());
        }
    }

    /** The library refuses a missing text, with a message that fits here too. */
    record NewAnswer(String text, @Nullable Integer revision) {

        /** Omits the text, so that answers stay out of logs. */
        @Override
        public String toString() {
            return "NewAnswer[revision=" + revision + "]";
        }
    }

    record SavedAnswer(int revision) {}

    @GetMapping
    View view(@PathVariable String token) {
        return View.of(interviews.view(InviteToken.parse(token)));
    }

    @PostMapping("/start")
    View start(@PathVariable String token) {
        return View.of(interviews.start(InviteToken.parse(token)));
    }

    @PostMapping("/submit")
    View submit(@PathVariable String token) {
        InviteToken parsed = InviteToken.parse(token);
        interviews.submit(parsed);
        return View.of(interviews.view(parsed));
    }

    /** By POST too, because some proxies refuse PUT. */
    @RequestMapping(
            path = "/answers/{questionId}",
            method = {RequestMethod.PUT, RequestMethod.POST},
            consumes = MediaType.APPLICATION_JSON_VALUE)
    SavedAnswer answer(@PathVariable String token, @PathVariable String questionId, @RequestBody NewAnswer answer) {
        Integer revision = answer.revision();
        if (revision == null) {
            throw new InvalidValueException(
                    "revision", "is missing; send the revision that was last seen, or 0 for none");
        }
        return new SavedAnswer(interviews
                .answer(InviteToken.parse(token), questionId, answer.text(), revision)
                .revision());
    }
}
