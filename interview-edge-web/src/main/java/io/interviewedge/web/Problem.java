package io.interviewedge.web;

import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.error.AnswerTooLongException;
import io.interviewedge.error.AnswersMissingException;
import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.error.TooManyRequestsException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Why a request failed. It never has the address, which is a secret.
 *
 * @param code the reason for programs, such as {@code link_expired}
 * @param kind chooses the texts where the code has none of its own: the category of the refusal, or the code
 * @param detail one English sentence
 * @param extras further members of the JSON form
 * @param headers further headers of the response
 */
record Problem(
        int status, String code, String kind, String detail, Map<String, Object> extras, Map<String, String> headers) {

    private static final Map<String, Integer> CLOSER = Map.of("answers_missing", 422, "answer_too_long", 413);
    private static final int MAX_HINTS = 3;
    private static final long SECONDS_PER_MINUTE = 60;
    private static final long MAX_SECONDS = 90;
    private static final String UNREADABLE = "Saved answers are safe, but nothing can be read or saved at the moment.";

    /** The problem that a failure is to a visitor. */
    static Problem of(RuntimeException failure) {
        if (failure instanceof InterviewEdgeException refusal) {
            return refused(refusal);
        }
        if (failure instanceof BadRequest bad) {
            return bad(bad);
        }
        return new Problem(
                500,
                "internal_server_error",
                "internal_server_error",
                "Something unexpected happened. It has been written to the log.",
                Map.of(),
                Map.of());
    }

    private static Problem bad(BadRequest bad) {
        String message = String.valueOf(bad.getMessage());
        boolean method = bad.status() == 405;
        return new Problem(
                bad.status(),
                bad.code(),
                "invalid",
                method ? "This address does not support this method." : message,
                Map.of(),
                method ? Map.of("Allow", message) : Map.of());
    }

    private static Problem refused(InterviewEdgeException refusal) {
        boolean unreadable = refusal.category() == ErrorCategory.UNAVAILABLE;
        return new Problem(
                CLOSER.getOrDefault(refusal.code(), status(refusal.category())),
                refusal.code(),
                refusal.category().name().toLowerCase(Locale.ROOT),
                unreadable ? UNREADABLE : sentence(refusal),
                extras(refusal),
                headers(refusal));
    }

    /** The library's messages are clauses. */
    private static String sentence(InterviewEdgeException refusal) {
        String message = String.valueOf(refusal.getMessage());
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }

    private static int status(ErrorCategory category) {
        return switch (category) {
            case INVALID -> 400;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case TOO_MANY -> 429;
            case BUSY, UNAVAILABLE -> 503;
        };
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

    private static Map<String, String> headers(InterviewEdgeException refusal) {
        if (refusal instanceof TooManyRequestsException often) {
            return Map.of("Retry-After", Long.toString(often.retryAfterSeconds()));
        }
        return refusal.category() == ErrorCategory.BUSY ? Map.of("Retry-After", "1") : Map.of();
    }

    /** The title in the reader's language. */
    String title(Texts texts) {
        return texts.get(key(texts, ".title"));
    }

    /** What can be done about it, in the reader's language. */
    List<String> hints(Texts texts) {
        return IntStream.rangeClosed(1, MAX_HINTS)
                .mapToObj(i -> key(texts, ".hint" + i))
                .filter(texts::has)
                .map(texts::get)
                .filter(hint -> !hint.isBlank())
                .toList();
    }

    /** Of the texts of the code and of its kind, the closer one that there is. */
    private String key(Texts texts, String part) {
        String own = "problem." + code + part;
        return texts.has(own) ? own : "problem." + kind + part;
    }

    /** What happened, as HTML in the reader's language. A sentence that has no translation stays English. */
    String detailHtml(Texts texts) {
        String key = key(texts, "");
        if (!texts.has(key)) {
            return english();
        }
        return texts.html(
                key,
                Map.of(
                        "detail", english(),
                        "limit", number(texts, "limit"),
                        "length", number(texts, "length"),
                        "wait", wait(texts)));
    }

    /** How long to wait: in seconds, or in minutes if there are many. */
    private String wait(Texts texts) {
        long seconds = Long.parseLong(headers.getOrDefault("Retry-After", "0"));
        return seconds <= MAX_SECONDS
                ? texts.counted("duration.seconds", seconds, Map.of())
                : texts.counted("duration.minutes", (seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE, Map.of());
    }

    private String english() {
        return "<span lang=\"en\" dir=\"ltr\">" + Html.escape(detail) + "</span>";
    }

    private String number(Texts texts, String extra) {
        return extras.get(extra) instanceof Integer value ? texts.number(value) : "";
    }

    /** Omits the extras, which may hold an answer. */
    @Override
    public String toString() {
        return "Problem[" + status + " " + code + "]";
    }
}
