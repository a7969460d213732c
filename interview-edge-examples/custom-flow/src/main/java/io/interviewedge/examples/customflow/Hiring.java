package io.interviewedge.examples.customflow;

import io.interviewedge.InterviewEdge;
import io.interviewedge.job.Job;
import io.interviewedge.mail.MailIdentity;
import io.interviewedge.mail.SmtpChannel;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import java.util.Optional;

/** How this host uses the library. Production adds the store to it, and tests replace what reaches outside. */
public final class Hiring {

    private static final Job NURSE = Job.of("nurse", "Nurse", "St. Mary's", Question.of("why", "Why nursing?"));

    private final ConsentRegister consents;

    public Hiring(ConsentRegister consents) {
        this.consents = consents;
    }

    /** Sets everything but the store. */
    public void configure(InterviewEdge.Builder builder) {
        builder.jobs(id -> Optional.of(NURSE).filter(job -> job.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .lifecycle(TimedFlow.lifecycle(consents))
                .channel(SmtpChannel.builder("smtp.example.com", 587)
                        .from(MailIdentity.of("jobs@example.com", "St. Mary's"))
                        .build());
    }
}
