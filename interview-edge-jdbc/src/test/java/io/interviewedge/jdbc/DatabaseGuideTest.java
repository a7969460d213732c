package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.RelayReport;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteOutcome;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.invite.InviteSummary;
import io.interviewedge.job.Job;
import io.interviewedge.share.LinkTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The code in docs/database.md, and the bulk invite in docs/usage.md, stand here word for word, and run. */
class DatabaseGuideTest {

    private final List<InviteOutcome> reported = new ArrayList<>();

    /** The host's own scripts have a version 1 as well, and the same schema. */
    @Test
    void flywayMakesTheTablesBesideAHostsOwnMigrations(@TempDir Path scripts) throws IOException {
        DataSource dataSource = TestDatabase.POSTGRESQL.empty();
        Files.writeString(scripts.resolve("V1__applicants.sql"), "create table applicant (name text);");
        Flyway own = Flyway.configure()
                .dataSource(dataSource)
                .locations("filesystem:" + scripts)
                .load();
        own.migrate();

        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:io/interviewedge/jdbc/postgresql")
                .placeholders(TableNames.standard().placeholders())
                .table("interview_edge_history")
                .baselineOnMigrate(true) // your own tables may be there already
                .baselineVersion("0")
                .load()
                .migrate();

        JdbcSchema.verify(dataSource);
        own.validate();
        assertThat(own.migrate().migrationsExecuted).isZero();
    }

    @Test
    void aConnectionIsHandedOver() throws SQLException {
        DataSource dataSource = TestDatabase.POSTGRESQL.withTablesOfItsOwn();
        TestDatabase.run(dataSource, "create table applicant (name text, session_id uuid)");
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewEdge edge = HostTransactionTest.edge(dataSource);
        InviteRequest request =
                InviteRequest.forJob("backend").email("ada@example.com").build();
        Applicants applicants = new Applicants();
        String applicant = "Ada";

        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Invitation invitation =
                    edge.withStore(store.joining(connection)).invites().invite(request);
            applicants.save(connection, applicant, invitation.sessionId());
            connection.commit(); // the invite, its event and your row, or none of them
        }

        assertThat(store.unrelayed(null, 10)).hasSize(1);
    }

    @Test
    void theStoreJoinsTheTransactionsOfSpring() {
        Ats ats = new Ats();

        DataSource dataSource = ats.dataSource();
        JdbcSchema.migrate(dataSource);
        JdbcSchema.verify(dataSource);
        JdbcSessionStore store = JdbcSessionStore.builder(dataSource)
                .joining(
                        TransactionSynchronizationManager::isActualTransactionActive,
                        () -> TransactionSynchronizationManager.getResource(dataSource)
                                        instanceof ConnectionHolder holder
                                ? holder.getConnection()
                                : null)
                .build();
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(ats::findJob)
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(store)
                .build();
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        InviteRequest request =
                InviteRequest.forJob("backend").email("ada@example.com").build();

        transaction.executeWithoutResult(status -> {
            edge.invites().invite(request);
            status.setRollbackOnly();
        });
        assertThat(store.unrelayed(null, 10)).isEmpty();
        transaction.executeWithoutResult(status -> edge.invites().invite(request));
        assertThat(store.unrelayed(null, 10)).hasSize(1);
    }

    @Test
    void rowsAreInvitedAndTheLogIsRelayed() {
        InterviewEdge edge = HostTransactionTest.edge(TestDatabase.MARIADB.withTables());
        Stream<Row> rows = Stream.of(new Row("backend", "ada@example.com", "1"), new Row("backend", "nobody", "2"));

        InviteSummary summary = edge.invites()
                .inviteAll(
                        rows,
                        row -> InviteRequest.forJob(row.job())
                                .email(row.email())
                                .externalId(row.id())
                                .build(),
                        outcome -> report(outcome)); // Invited, InvitedBefore or Refused, with the row's number

        List<SessionEvent> posted = new ArrayList<>();
        Webhook webhook = posted::add;
        RelayReport report = edge.relay().run(event -> webhook.post(event)); // from a scheduler of your own

        assertThat(summary).isEqualTo(new InviteSummary(1, 0, 1));
        assertThat(reported).hasSize(2);
        assertThat(report).isEqualTo(new RelayReport(1, 0, RelayReport.End.COMPLETE));
        assertThat(posted).hasSize(1);
    }

    private void report(InviteOutcome outcome) {
        reported.add(outcome);
    }

    private static final class Ats {

        private final DataSource dataSource = TestDatabase.H2_IN_MEMORY.empty();

        DataSource dataSource() {
            return dataSource;
        }

        Optional<Job> findJob(String id) {
            return Optional.of(Samples.JOB).filter(job -> job.id().equals(id));
        }
    }

    private record Row(String job, String email, String id) {}

    private interface Webhook {
        void post(SessionEvent event);
    }

    private static final class Applicants {
        void save(Connection connection, String name, UUID sessionId) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement("insert into applicant values (?, ?)")) {
                insert.setString(1, name);
                insert.setObject(2, sessionId);
                insert.executeUpdate();
            }
        }
    }
}
