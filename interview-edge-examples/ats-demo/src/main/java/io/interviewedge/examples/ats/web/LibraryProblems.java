package io.interviewedge.examples.ats.web;

import static java.util.Map.entry;

import io.interviewedge.card.CardFontsException;
import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.error.AnswerTooLongException;
import io.interviewedge.error.AnswersMissingException;
import io.interviewedge.error.ExternalIdTakenException;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.InterviewNotStartedException;
import io.interviewedge.error.InvalidCursorException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.InvitationNotFoundException;
import io.interviewedge.error.JobInactiveException;
import io.interviewedge.error.JobNotFoundException;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.error.LinkRevokedException;
import io.interviewedge.error.QuestionNotFoundException;
import io.interviewedge.error.SessionBusyException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.error.StoreException;
import io.interviewedge.error.UnknownStatusException;
import io.interviewedge.qr.ImageSizeException;
import io.interviewedge.qr.ModuleTooSmallException;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Each of the library's refusals as a problem: one row a type. */
final class LibraryProblems {

    private record Kind(HttpStatus status, String name, String title) {}

    private static final Map<Class<? extends InterviewEdgeException>, Kind> KINDS = Map.ofEntries(
            kind(InvalidValueException.class, HttpStatus.BAD_REQUEST, "invalid-value", "A value cannot be accepted"),
            kind(InvalidCursorException.class, HttpStatus.BAD_REQUEST, "invalid-cursor", "The page cannot be found"),
            kind(JobNotFoundException.class, HttpStatus.UNPROCESSABLE_CONTENT, "unknown-job", "No such job"),
            kind(JobInactiveException.class, HttpStatus.UNPROCESSABLE_CONTENT, "inactive-job", "The job is closed"),
            kind(SessionNotFoundException.class, HttpStatus.NOT_FOUND, "unknown-session", "No such interview"),
            kind(InvitationNotFoundException.class, HttpStatus.NOT_FOUND, "unknown-link", "This link leads nowhere"),
            kind(QuestionNotFoundException.class, HttpStatus.NOT_FOUND, "unknown-question", "No such question"),
            kind(InterviewNotStartedException.class, HttpStatus.CONFLICT, "not-started", "Not started yet"),
            kind(InterviewCompletedException.class, HttpStatus.CONFLICT, "completed", "Already submitted"),
            kind(AnswerConflictException.class, HttpStatus.CONFLICT, "answer-conflict", "Changed elsewhere"),
            kind(ExternalIdTakenException.class, HttpStatus.CONFLICT, "external-id-taken", "The external id is taken"),
            kind(StepRefusedException.class, HttpStatus.CONFLICT, "step-refused", "Not possible yet"),
            kind(LinkExpiredException.class, HttpStatus.GONE, "link-expired", "This link has expired"),
            kind(LinkRevokedException.class, HttpStatus.GONE, "link-withdrawn", "This link was withdrawn"),
            kind(
                    AnswerTooLongException.class,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "answer-too-long",
                    "The answer is too long"),
            kind(
                    AnswersMissingException.class,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "answers-missing",
                    "Some answers are missing"),
            kind(
                    ImageSizeException.class,
                    HttpStatus.BAD_REQUEST,
                    "image-size",
                    "The image cannot be that large or small"),
            kind(
                    ModuleTooSmallException.class,
                    HttpStatus.BAD_REQUEST,
                    "module-size",
                    "The code would not scan on paper"),
            kind(CardFontsException.class, HttpStatus.NOT_IMPLEMENTED, "no-fonts", "Take the SVG instead"),
            kind(
                    UnknownStatusException.class,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "unknown-status",
                    "Please try again later"),
            kind(SessionBusyException.class, HttpStatus.SERVICE_UNAVAILABLE, "busy", "Please try again"),
            kind(StoreException.class, HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable", "Please try again later"));

    private static final Kind OTHER = new Kind(HttpStatus.BAD_REQUEST, "refused", "This is not possible");

    private LibraryProblems() {}

    static Problem of(InterviewEdgeException refusal) {
        Kind kind = KINDS.getOrDefault(refusal.getClass(), OTHER);
        String detail = refusal instanceof StoreException || refusal instanceof UnknownStatusException
                ? "The answers that were saved are safe, but at the moment nothing can be read or saved."
                : Sentences.of(refusal);
        return Problem.of(kind.status, kind.name, kind.title, detail).extras(extras(refusal));
    }

    private static Map<String, Object> extras(InterviewEdgeException refusal) {
        if (refusal instanceof InvalidValueException invalid) {
            return Map.of("field", invalid.field());
        }
        if (refusal instanceof AnswerConflictException conflict) {
            return Map.of("text", conflict.currentText(), "revision", conflict.currentRevision());
        }
        if (refusal instanceof AnswersMissingException missing) {
            return Map.of("missing", missing.questionIds());
        }
        if (refusal instanceof AnswerTooLongException tooLong) {
            return Map.of("limit", tooLong.limit(), "length", tooLong.length());
        }
        if (refusal instanceof StepRefusedException refused) {
            return Map.of("guard", refused.guard());
        }
        return Map.of();
    }

    private static Map.Entry<Class<? extends InterviewEdgeException>, Kind> kind(
            Class<? extends InterviewEdgeException> type, HttpStatus status, String name, String title) {
        return entry(type, new Kind(status, name, title));
    }
}
