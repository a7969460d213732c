package io.interviewedge.examples.relay;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.RelayReport;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.share.LinkTemplate;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;

/** An application that embeds the library, on an H2 file. */
final class Host implements AutoCloseable {

    static final String NAME = "Ada Lovelace";
    static final String EMAIL = "ada@example.com";
    static final String PHONE = "+442079460958";
    static final String ANSWER = "Because I must, said Ada.";

    /** Of 24 bytes; no other one signs anything. */
    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final JdbcConnectionPool database;
    private final JdbcSessionStore store;
    private final InterviewEdge edge;

    private Host(JdbcConnectionPool database, Clock clock) {
        JdbcSchema.migrate(database);
        Job job = Job.of("backend-engineer", "Backend Engineer", "Acme", Question.of("why", "Why this job?"));
        this.database = database;
        this.store = new JdbcSessionStore(database);
        this.edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(job).filter(found -> found.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(store)
                .clock(clock)
                .build();
    }

    static Host on(Path file) {
        return on(file, Duration.ZERO);
    }

    /** A host that opens the same file later. */
    static Host on(Path file, Duration later) {
        return new Host(JdbcConnectionPool.create(url(file), "sa", ""), Clock.offset(Clock.systemUTC(), later));
    }

    /** Another node of the same application. */
    InterviewEdge otherNode() {
        return edge.withStore(new JdbcSessionStore(database));
    }

    static String url(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0";
    }

    InterviewEdge edge() {
        return edge;
    }

    JdbcSessionStore store() {
        return store;
    }

    InterviewSession invited() {
        return invite(edge);
    }

    /** Invited, started, answered and submitted. */
    InterviewSession submitted() {
        InterviewSession session = invited();
        edge.interviews().start(session.token());
        edge.interviews().answer(session.token(), "why", ANSWER, 0);
        edge.interviews().submit(session.token());
        return session;
    }

    /** A transaction of the host, with an invite in it. */
    OpenInvite beginInvite() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return new OpenInvite(connection, invite(edge.withStore(store.joining(connection))));
    }

    record OpenInvite(Connection connection, InterviewSession session) {

        void commit() throws SQLException {
            connection.commit();
            connection.close();
        }

        void rollBack() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }

    RelayReport relayTo(WebhookServer server, Duration patience) {
        return edge.relay().run(webhook(server, patience));
    }

    static Webhook webhook(WebhookServer server, Duration patience) {
        return webhook(server, patience, Clock.systemUTC());
    }

    static Webhook webhook(WebhookServer server, Duration patience, Clock clock) {
        return new Webhook(server.address(), new WebhookSignatures(List.of(SECRET)), patience, clock);
    }

    /** The events that are not marked as relayed. */
    List<SessionEvent> unrelayed() {
        List<SessionEvent> found = new ArrayList<>();
        for (List<SessionEvent> part = store.unrelayed(null, 100);
                !part.isEmpty();
                part = store.unrelayed(part.get(part.size() - 1), 100)) {
            found.addAll(part);
        }
        return found;
    }

    /** Renames a table: without its table, a database fails. */
    void renameTable(String from, String to) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table " + from + " rename to " + to);
        }
    }

    private static InterviewSession invite(InterviewEdge edge) {
        return edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email(EMAIL)
                        .name(NAME)
                        .phone(PHONE)
                        .build())
                .session();
    }

    @Override
    public void close() {
        database.dispose();
    }
}
