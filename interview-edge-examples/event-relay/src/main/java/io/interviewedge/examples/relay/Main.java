package io.interviewedge.examples.relay;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.event.EventReceiver;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Invites each address typed on the console, and relays every event to a webhook. Arguments: the JDBC URL of an H2
 * database and, optionally, the address of the webhook; without it, events are printed. The environment variable
 * {@value #SECRETS} has the secret of the webhook, or several with blanks between them.
 */
public final class Main {

    static final String SECRETS = "WEBHOOK_SECRETS";

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Main() {}

    public static void main(String[] args) throws IOException {
        // WRITE_DELAY=0: a commit returns when it is in the file.
        String url = args.length > 0 ? args[0] : "jdbc:h2:file:./target/event-relay;WRITE_DELAY=0";
        EventReceiver receiver = args.length > 1
                ? new Webhook(URI.create(args[1]), signatures(), PATIENCE, Clock.systemUTC())
                : event -> System.out.println(EventJson.of(event));
        JdbcConnectionPool database = JdbcConnectionPool.create(url, "sa", "");
        InterviewEdge edge = embed(database);
        ScheduledRelay relay = ScheduledRelay.start(edge.relay(), receiver, PAUSE);
        try {
            invite(edge);
        } finally {
            relay.close();
            database.dispose();
        }
    }

    private static WebhookSignatures signatures() {
        String secrets = System.getenv(SECRETS);
        return new WebhookSignatures(
                secrets == null ? List.of() : List.of(secrets.trim().split(" +")));
    }

    private static InterviewEdge embed(DataSource database) {
        JdbcSchema.migrate(database);
        JdbcSchema.verify(database);
        Job job = Job.of("backend-engineer", "Backend Engineer", "Acme", Question.of("why", "Why this job?"));
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(job).filter(found -> found.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(new JdbcSessionStore(database))
                .build();
    }

    private static void invite(InterviewEdge edge) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("Type an address to invite somebody. An empty line ends the program.");
        for (String line = lines.readLine(); line != null && !line.isBlank(); line = lines.readLine()) {
            try {
                edge.invites()
                        .invite(InviteRequest.forJob("backend-engineer")
                                .email(line)
                                .build());
            } catch (InvalidValueException wrong) {
                System.out.println(wrong.getMessage());
            }
        }
    }
}
