package io.interviewedge.testkit;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.job.Job;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.Scale;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionTrigger;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A host, as in production: nothing of it that reaches outside may be called by a test. */
final class Ats {

    static final Job NURSE = Job.of(
            "nurse",
            "Nurse",
            "St. Mary's",
            Question.of("why", "Why nursing?"),
            Question.of("night", "Nights?", Choice.of(Option.of("yes", "Yes"), Option.of("no", "No"))),
            Question.of("stress", "Stress?", Scale.of(1, 5)),
            Question.of("years", "Years?", Numeric.atLeast(2)),
            Question.of("more", "Anything else?").optional());

    final AtomicInteger heard = new AtomicInteger();
    boolean open = true;

    /** Like {@code builder()}, with everything that reaches outside. */
    void configure(InterviewEdge.Builder builder) {
        builder.jobs(id -> Optional.of(NURSE).filter(job -> job.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .lifecycle(SessionLifecycle.standard().guard(SessionTrigger.START, "we are open", (it, at) -> open))
                .store(new ForwardingStore(new InMemorySessionStore()) {})
                .clock(Clock.systemUTC())
                .tokens(() -> {
                    throw new AssertionError("production's tokens were asked for");
                })
                .channel(outside(DeliveryChannel.EMAIL))
                .channel(outside("pigeon"))
                .listener(event -> heard.incrementAndGet());
    }

    static InterviewAnalyzer model() {
        return new InterviewAnalyzer() {
            @Override
            public String name() {
                return "model";
            }

            @Override
            public Findings analyze(AnalysisRequest request) {
                return StubAnalyzer.middling(request.rubric());
            }
        };
    }

    private static DeliveryChannel outside(String id) {
        return new DeliveryChannel() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public boolean reaches(Candidate candidate) {
                return !id.equals("pigeon") || List.of("Noah").contains(String.valueOf(candidate.name()));
            }

            @Override
            public ChannelReply send(OutgoingMessage message) {
                throw new AssertionError("production's channel was used");
            }
        };
    }
}
