package io.interviewedge.testkit;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.review.InterviewReview.ReviewedAnswer;
import io.interviewedge.session.LinkState;
import io.interviewedge.session.SessionStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions about one interview, as it is stored at the moment of each. */
public final class InterviewAssert extends EventsAssert<InterviewAssert, TestInterview> {

    InterviewAssert(TestInterview actual) {
        super(actual, InterviewAssert.class);
    }

    @Override
    List<SessionEventType> types() {
        return actual.events().stream().map(SessionEvent::type).toList();
    }

    /** Verifies that the candidate was invited, and has not started. */
    public InterviewAssert isInvited() {
        return hasStatus(SessionStatus.INVITED);
    }

    /** Verifies that the candidate has started, and has not submitted. */
    public InterviewAssert isInProgress() {
        return hasStatus(SessionStatus.IN_PROGRESS);
    }

    /** Verifies that the candidate has submitted. */
    public InterviewAssert isCompleted() {
        return hasStatus(SessionStatus.COMPLETED);
    }

    private InterviewAssert hasStatus(SessionStatus expected) {
        isNotNull();
        SessionStatus status = actual.session().status();
        if (!status.equals(expected)) {
            failWithMessage("Expected the interview to be %s, but it is %s.", expected.id(), status.id());
        }
        return this;
    }

    /** Verifies that the link can be used now. */
    public InterviewAssert hasUsableLink() {
        return hasLink(LinkState.USABLE);
    }

    /** Verifies that the deadline of the link is over, and that the interview was not submitted before it. */
    public InterviewAssert isExpired() {
        return hasLink(LinkState.EXPIRED);
    }

    /** Verifies that the link is withdrawn. */
    public InterviewAssert isRevoked() {
        return hasLink(LinkState.REVOKED);
    }

    private InterviewAssert hasLink(LinkState expected) {
        isNotNull();
        LinkState state = actual.linkState();
        if (state != expected) {
            failWithMessage("Expected the link to be %s, but it is %s.", expected, state);
        }
        return this;
    }

    /** Verifies that there is an answer to each of these questions, of more than white space. */
    public InterviewAssert hasAnswered(String... questionIds) {
        isNotNull();
        for (String questionId : questionIds) {
            if (text(questionId) == null) {
                failWithMessage("Expected an answer to \"%s\", but there is none.", questionId);
            }
        }
        return this;
    }

    /** Verifies that there is no answer to any of these questions, or one of white space only. */
    public InterviewAssert hasNotAnswered(String... questionIds) {
        isNotNull();
        for (String questionId : questionIds) {
            if (text(questionId) != null) {
                failWithMessage("Expected no answer to \"%s\", but there is one.", questionId);
            }
        }
        return this;
    }

    /** Verifies that this is the stored answer to that question. */
    public InterviewAssert hasAnswer(String questionId, String expected) {
        isNotNull();
        String text = text(questionId);
        if (!expected.equals(text)) {
            failWithMessage(
                    "Expected the answer to \"%s\" to be \"%s\", but %s.",
                    questionId,
                    expected,
                    text == null ? "there is none" : "it is another text of " + text.length() + " characters");
        }
        return this;
    }

    private @Nullable String text(String questionId) {
        List<ReviewedAnswer> answers = actual.review().answers();
        ReviewedAnswer found = answers.stream()
                .filter(answer -> answer.questionId().equals(questionId))
                .findFirst()
                .orElse(null);
        if (found == null) {
            throw failure(
                    "The interview has no question \"%s\"; its questions are %s.",
                    questionId, answers.stream().map(ReviewedAnswer::questionId).toList());
        }
        String text = found.text();
        return text == null || text.isBlank() ? null : text;
    }

    /** Verifies that there is an analysis with a result. */
    public InterviewAssert isAnalyzed() {
        isNotNull();
        Analysis analysis = actual.review().analysis();
        if (analysis == null || !analysis.state().equals(AnalysisState.SUCCEEDED)) {
            failWithMessage(
                    "Expected the interview to be analyzed, but %s.",
                    analysis == null ? "nobody has tried it" : "the analysis is " + analysis.state());
        }
        return this;
    }

    /** Verifies that there is no analysis with a result. */
    public InterviewAssert isNotAnalyzed() {
        isNotNull();
        Analysis analysis = actual.review().analysis();
        if (analysis != null && analysis.state().equals(AnalysisState.SUCCEEDED)) {
            failWithMessage("Expected the interview not to be analyzed, but it is, by %s.", analysis.analyzer());
        }
        return this;
    }
}
