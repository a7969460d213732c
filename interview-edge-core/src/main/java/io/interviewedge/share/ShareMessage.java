package io.interviewedge.share;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.Candidate;
import io.interviewedge.text.TextRules;

/**
 * What a candidate is written, without the link: that is added last, on a line of its own, where messengers find it.
 *
 * @param subject one line of at most {@value #LONGEST_SUBJECT} characters, for mail
 * @param text of at most {@value #LONGEST_TEXT}, for mail, messengers and clipboards
 * @param shortText of at most {@value #LONGEST_SHORT_TEXT}, for SMS, where every character counts
 */
public record ShareMessage(String subject, String text, String shortText) {

    public static final int LONGEST_SUBJECT = 500;
    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_SHORT_TEXT = 1_000;

    /**
     * Checks every value.
     *
     * @throws io.interviewedge.error.InvalidValueException if one is too long or holds a character that is not allowed: of the
     *     control characters only tab and line breaks, and in the subject none
     */
    public ShareMessage {
        subject = TextRules.line("subject", subject, LONGEST_SUBJECT);
        text = TextRules.prose("text", text, LONGEST_TEXT);
        shortText = TextRules.prose("shortText", shortText, LONGEST_SHORT_TEXT);
    }

    /** The invitation in English. */
    public static ShareMessage invitation(InterviewScript script, Candidate candidate) {
        String greeting = candidate.name() == null ? "Hello," : "Hello " + candidate.name() + ",";
        String job = script.title() + " at " + script.company();
        return new ShareMessage(
                "Your interview for " + job,
                greeting + "\n\nyou are invited to an interview for " + job
                        + ". You answer a few questions in writing, "
                        + "whenever it suits you. You need no account, and you can pause and come back with the same link:",
                "Your interview for " + job + ":");
    }
}
