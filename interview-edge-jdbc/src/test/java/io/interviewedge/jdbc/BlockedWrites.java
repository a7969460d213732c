package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Writes that have to wait for somebody else's transaction, which has answered for the same session and has invited
 * with the same tokens, and does not end.
 */
final class BlockedWrites implements AutoCloseable {

    /** A write, with what the library calls it. */
    record Write(String action, Consumer<SessionStore> step) {}

    private static final String SECRET = "what only the recruiter may read";
    private static final InterviewScript SCRIPT =
            InterviewScript.of(Job.of("new", "New Job", "Example Ltd", Question.of("new", SECRET)));

    private final DataSource dataSource;
    private final JdbcSessionStore store;
    private final InterviewSession session = Samples.session();
    private final InviteToken first = InviteToken.of(UUID.randomUUID());
    private final InviteToken second = InviteToken.of(UUID.randomUUID());
    private final StoredSession before;
    private final Connection somebody;

    BlockedWrites(TestDatabase database) throws SQLException {
        dataSource = database.withTables();
        store = new JdbcSessionStore(dataSource);
        store.create(Samples.invite(session));
        store.changeStatus(Samples.start(session));
        store.saveAnswer(Samples.answer(session, "Because", 0));
        before = store.find(TenantId.SINGLE, session.id()).orElseThrow();
        somebody = dataSource.getConnection();
        somebody.setAutoCommit(false);
        JdbcSessionStore theirs = store.joining(somebody);
        theirs.saveAnswer(Samples.answer(session, "Because I like it", 1));
        theirs.create(Samples.invite(Samples.session(Samples.id(), first, Samples.NOON)));
        theirs.create(Samples.invite(Samples.session(Samples.id(), second, Samples.NOON)));
    }

    DataSource dataSource() {
        return dataSource;
    }

    List<Write> writes() {
        Analysis claim = Analysis.claim(session.id(), 1, SECRET, Samples.NOON, Samples.NOON.plusSeconds(1));
        return List.of(
                new Write("save an answer", to -> to.saveAnswer(Samples.answer(session, SECRET, 1))),
                new Write(
                        "claim an analysis",
                        to -> to.claimAnalysis(claim, null, Samples.draft(SessionEventType.ANALYSIS_STARTED))),
                new Write("store a new session", to -> to.create(invite(first))),
                new Write(
                        "store new sessions",
                        to -> to.createAll(List.of(invite(InviteToken.of(UUID.randomUUID())), invite(second)))));
    }

    private static NewSession invite(InviteToken token) {
        InterviewSession like = Samples.session(Samples.id(), token, Samples.NOON);
        InterviewSession invited = InterviewSession.builder()
                .id(like.id())
                .tenant(like.tenant())
                .token(token)
                .script(SCRIPT)
                .candidate(like.candidate())
                .status(like.status())
                .createdAt(like.createdAt())
                .build();
        return new NewSession(invited, SCRIPT, Samples.draft(SessionEventType.INVITED));
    }

    /** Ends the transaction that everybody waits for. */
    void release() throws SQLException {
        somebody.rollback();
    }

    void assertNothingHappened() {
        assertThat(store.find(TenantId.SINGLE, session.id())).contains(before);
        assertThat(store.list(TenantId.SINGLE, SessionQuery.all(), 10))
                .extracting(summary -> summary.session().id())
                .containsExactly(session.id());
        assertThat(store.findScript(SCRIPT.id())).isEmpty();
        assertThat(store.findAnalyses(session.id()).latest()).isEmpty();
        assertThat(store.unrelayed(null, 10)).hasSize(3);
    }

    /** Neither what was to be stored, nor who is interviewed, nor the link to it. */
    void assertTellsNoValue(Throwable refused) {
        StringWriter text = new StringWriter();
        refused.printStackTrace(new PrintWriter(text));
        assertThat(text.toString())
                .doesNotContain(SECRET)
                .doesNotContain("ada@example.com")
                .doesNotContain(first.value())
                .doesNotContain(second.value())
                .doesNotContain(session.token().value());
    }

    void assertEveryWriteGoesThrough(SessionStore now) {
        writes().forEach(write -> write.step().accept(now));
        assertThat(store.find(TenantId.SINGLE, session.id()).orElseThrow().answers())
                .hasEntrySatisfying("why", answer -> assertThat(answer.text()).isEqualTo(SECRET));
        assertThat(store.list(TenantId.SINGLE, SessionQuery.all(), 10)).hasSize(4);
        assertThat(store.findAnalyses(session.id()).latest()).isPresent();
        assertThat(store.unrelayed(null, 10)).hasSize(8);
    }

    @Override
    public void close() throws SQLException {
        somebody.close();
    }
}
