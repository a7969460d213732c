package io.interviewedge.share;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.Candidate;

/**
 * What a candidate is written, without the link: that is added last, on a line of its own, where messengers find it.
 *
 * @param subject one line, for mail
 * @param text for mail and WhatsApp
 * @param shortText for SMS, where every character counts
 */
public record ShareMessage(String subject, String text, String shortText) {

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
