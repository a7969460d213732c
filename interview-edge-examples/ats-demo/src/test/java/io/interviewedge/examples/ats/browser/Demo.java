package io.interviewedge.examples.ats.browser;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.web.PublicUrl;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.session.InviteToken;
import java.sql.Connection;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Prepares and inspects the running demo without a browser, for everything that a test is not about. */
final class Demo {

    static final String JOB = "backend-engineer";
    static final int QUESTIONS = 5;

    private final InterviewEdge edge;
    private final JdbcTemplate database;
    private final TransactionTemplate transactions;
    private final DataSource dataSource;
    private final JdbcSessionStore store;
    private final String address;

    Demo(ApplicationContext application) {
        edge = application.getBean(InterviewEdge.class);
        database = application.getBean(JdbcTemplate.class);
        transactions = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        dataSource = application.getBean(DataSource.class);
        store = application.getBean(JdbcSessionStore.class);
        address = application.getBean(PublicUrl.class).toString();
    }

    String address() {
        return address;
    }

    /** Has somebody else invite with that external id, in a transaction that does not end before all was looked at. */
    void whileInvitedElsewhere(String externalId, Runnable look) {
        transactions.executeWithoutResult(status -> {
            Connection theirs = DataSourceUtils.getConnection(dataSource);
            edge.withStore(store.joining(theirs))
                    .invites()
                    .invite(InviteRequest.forJob(JOB)
                            .email("somebody@example.com")
                            .externalId(externalId)
                            .build());
            look.run();
            status.setRollbackOnly();
        });
    }

    Invitation invited(String name) {
        String mailbox = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        return edge.invites()
                .invite(InviteRequest.forJob(JOB)
                        .name(name)
                        .email(mailbox + "@example.com")
                        .build());
    }

    /** A candidate who has started and answered the first questions. */
    Invitation answered(String name, int questions) {
        Invitation invitation = invited(name);
        edge.interviews().start(token(invitation));
        for (int number = 1; number <= questions; number++) {
            answer(invitation, number, Answers.to(number));
        }
        return invitation;
    }

    Invitation submitted(String name) {
        Invitation invitation = answered(name, QUESTIONS);
        submit(invitation);
        return invitation;
    }

    void answer(Invitation invitation, int number, String text) {
        AskedQuestion question = question(invitation, number);
        edge.interviews().answer(token(invitation), question.id(), text, question.revision());
    }

    void submit(Invitation invitation) {
        edge.interviews().submit(token(invitation));
    }

    /** Withdraws the link as the recruiter. */
    void withdraw(Invitation invitation) {
        endLink("revoked_at", invitation);
    }

    /** Makes the link expire. */
    void expire(Invitation invitation) {
        endLink("expires_at", invitation);
    }

    private void endLink(String column, Invitation invitation) {
        database.update(
                "update interview_session set " + column + " = created_at + 1 where id = ?", invitation.sessionId());
    }

    String savedAnswer(Invitation invitation, int number) {
        return question(invitation, number).answer();
    }

    String status(Invitation invitation) {
        return edge.invites().find(invitation.sessionId()).session().status().id();
    }

    /** Opens the interview, so that it is analysed, and has the analyzer fail after the fact. */
    void failAnalysis(Invitation invitation) {
        edge.reviews().open(invitation.sessionId());
        database.update("delete from interview_analysis_observation");
        database.update("delete from interview_analysis_trait");
        database.update("update interview_analysis set state = 'failed', failure = 'the analyzer gave no answer',"
                + " overall = null, verdict = null, verdict_reason = null, summary = null");
        database.update("update interview_event set type = 'analysis_failed' where type = 'analysis_succeeded'");
    }

    private AskedQuestion question(Invitation invitation, int number) {
        return edge.interviews().view(token(invitation)).questions().get(number - 1);
    }

    private static InviteToken token(Invitation invitation) {
        return invitation.session().token();
    }
}
