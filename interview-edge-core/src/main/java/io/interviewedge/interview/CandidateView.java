package io.interviewedge.interview;

import io.interviewedge.question.Question;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.session.Answer;
import io.interviewedge.session.Interview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate may see of their interview. Nothing that is for the recruiter alone is in it.
 *
 * @param candidateName null if the recruiter gave none
 * @param introduction the welcome text, or null
 * @param questions in the order they are asked
 * @param completedAt null until submitted
 * @param expiresAt null if the link never dies
 * @param locale the language that the candidate is written to in
 */
public record CandidateView(
        UUID sessionId,
        SessionStatus status,
        String jobTitle,
        String company,
        @Nullable String candidateName,
        @Nullable String introduction,
        List<AskedQuestion> questions,
        @Nullable Instant completedAt,
        @Nullable Instant expiresAt,
        Locale locale) {

    public CandidateView {
        questions = List.copyOf(questions);
    }

    /**
     * One question as the candidate sees it, with what they have written so far.
     *
     * @param number 1 for the first
     * @param answer what is saved; empty if nothing is
     * @param revision of the saved answer; 0 if there is none
     * @param kind how it is answered
     */
    public record AskedQuestion(
            String id, int number, String text, boolean required, String answer, int revision, QuestionKind kind) {

        /** Whether there is anything but white space in the answer. */
        public boolean isAnswered() {
            return !answer.isBlank();
        }

        /** The answer as people read it: the labels of the options, a number with its unit. */
        public String shownAnswer() {
            return kind.shown(answer);
        }

        /** Without the answer: answers stay out of logs. */
        @Override
        public String toString() {
            return "AskedQuestion[id=" + id + ", number=" + number + ", revision=" + revision + "]";
        }
    }

    static CandidateView of(Interview interview) {
        InterviewSession session = interview.session();
        List<AskedQuestion> asked = new ArrayList<>();
        for (Question question : interview.script().questions()) {
            Optional<Answer> answer = interview.answer(question.id());
            asked.add(new AskedQuestion(
                    question.id(),
                    asked.size() + 1,
                    question.text(),
                    question.required(),
                    answer.map(Answer::text).orElse(""),
                    answer.map(Answer::revision).orElse(0),
                    question.kind()));
        }
        return new CandidateView(
                session.id(),
                session.status(),
                interview.script().title(),
                interview.script().company(),
                session.candidate().name(),
                interview.script().introduction(),
                asked,
                session.completedAt(),
                session.expiresAt(),
                session.candidate().locale());
    }

    /** Where to continue: the first question without an answer; empty if all have one. */
    public Optional<AskedQuestion> firstUnanswered() {
        return questions.stream().filter(question -> !question.isAnswered()).findFirst();
    }

    /** The required questions that still keep the interview from being submitted. */
    public List<AskedQuestion> missing() {
        return questions.stream()
                .filter(question -> question.required() && !question.isAnswered())
                .toList();
    }

    /** Without the candidate and the answers, so that they are never logged. */
    @Override
    public String toString() {
        return "CandidateView[sessionId=" + sessionId + ", status=" + status.id() + "]";
    }
}
