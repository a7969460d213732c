package io.interviewedge.examples.ats.delivery;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.job.Job;
import io.interviewedge.mail.MailIdentity;
import io.interviewedge.mail.SmtpChannel;
import io.interviewedge.mail.TransportSecurity;
import io.interviewedge.question.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.share.LinkTemplate;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process that sends one invitation by mail and is killed at a chosen point. */
final class SenderProcess {

    /** The point at which the process dies. */
    enum Death {
        BEFORE_THE_SERVER_HAS_IT,
        BEFORE_THE_LOG_KNOWS,
        AFTERWARDS
    }

    private SenderProcess() {}

    /** The database, the mail server's port, the session, and the place of death. */
    public static void main(String[] arguments) {
        Death death = Death.valueOf(arguments[3]);
        Mortal mail = new Mortal(mail(Integer.parseInt(arguments[1])), death);
        edge(JdbcConnectionPool.create(arguments[0], "sa", ""), mail, Clock.systemUTC())
                .delivery()
                .send(DeliveryRequest.of(UUID.fromString(arguments[2]), DeliveryChannel.EMAIL));
        die();
    }

    static DeliveryChannel mail(int port) {
        return SmtpChannel.builder("localhost", port)
                .security(TransportSecurity.NONE)
                .from(MailIdentity.of("jobs@example.com", "Example Ltd"))
                .build();
    }

    static InterviewEdge edge(JdbcConnectionPool database, DeliveryChannel channel, Clock clock) {
        Job job = Job.of("backend-engineer", "Backend Engineer", "Acme", Question.of("why", "Why this job?"));
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(job).filter(found -> found.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(new JdbcSessionStore(database))
                .channel(channel)
                .clock(clock)
                .build();
    }

    private static void die() {
        Runtime.getRuntime().halt(1);
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
                die();
            }
            ChannelReply reply = channel.send(message);
            if (death == Death.BEFORE_THE_LOG_KNOWS) {
                die();
            }
            return reply;
        }
    }
}
