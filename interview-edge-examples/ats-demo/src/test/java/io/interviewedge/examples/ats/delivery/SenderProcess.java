package io.interviewedge.examples.ats.delivery;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.job.Job;
import io.interviewedge.job.Question;
import io.interviewedge.mail.MailIdentity;
import io.interviewedge.mail.SmtpChannel;
import io.interviewedge.mail.TransportSecurity;
import io.interviewedge.session.Candidate;
import io.interviewedge.share.LinkTemplate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process that sends one invitation by mail, says what became of it, and dies where it is told to, without another word. */
final class SenderProcess {

    /** How long it is thought to be alive. */
    static final Duration LEASE = Duration.ofSeconds(3);

    /** Where it dies. */
    enum Death {
        BEFORE_THE_SERVER_HAS_IT,
        BEFORE_THE_LOG_KNOWS,
        AFTERWARDS,
        NEVER
    }

    private SenderProcess() {}

    /** The database, the mail server's port, the session, and the place of death. */
    public static void main(String[] arguments) {
        Death death = Death.valueOf(arguments[3]);
        DeliveryChannel mail = SmtpChannel.to("localhost", Integer.parseInt(arguments[1]))
                .security(TransportSecurity.NONE)
                .from(MailIdentity.of("jobs@example.com", "Example Ltd"))
                .build();
        InterviewEdge edge = on(JdbcConnectionPool.create(arguments[0], "sa", ""), new Mortal(mail, death));
        DeliveryOutcome outcome =
                edge.delivery().send(DeliveryRequest.of(UUID.fromString(arguments[2]), DeliveryChannel.EMAIL));
        System.out.println(outcome.getClass().getSimpleName());
        if (death == Death.AFTERWARDS) {
            Runtime.getRuntime().halt(1);
        }
    }

    static InterviewEdge on(JdbcConnectionPool database, DeliveryChannel... channels) {
        Job job = Job.of("backend-engineer", "Backend Engineer", "Acme", Question.of("why", "Why this job?"));
        InterviewEdge.Builder edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(job).filter(found -> found.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(new JdbcSessionStore(database))
                .deliveryLease(LEASE);
        List.of(channels).forEach(edge::channel);
        return edge.build();
    }

    private record Mortal(DeliveryChannel channel, Death death) implements DeliveryChannel {

        @Override
        public String id() {
            return channel.id();
        }

        @Override
        public boolean reaches(Candidate candidate) {
            return channel.reaches(candidate);
        }

        @Override
        public ChannelReply send(OutgoingMessage message) {
            if (death == Death.BEFORE_THE_SERVER_HAS_IT) {
                Runtime.getRuntime().halt(1);
            }
            ChannelReply reply = channel.send(message);
            if (death == Death.BEFORE_THE_LOG_KNOWS) {
                Runtime.getRuntime().halt(1);
            }
            return reply;
        }
    }
}
