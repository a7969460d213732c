package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StatusChange;
import io.interviewedge.tenant.TenantId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sessions at every stage, and each write that a store can make to them or beside them. */
final class EveryWrite {

    /** With what the library calls it. */
    enum Write {
        INVITE("store a new session", (all, to) -> creates(to, session(Samples.SCRIPT), Samples.SCRIPT)),
        INVITE_TO_A_NEW_SCRIPT("store a new session", (all, to) -> creates(to, session(all.newScript), all.newScript)),
        INVITE_MANY("store new sessions", (all, to) -> all.createsMany(to)),
        START(
                "change a session's status",
                (all, to) -> to.changeStatus(Samples.start(all.invited)).isPresent()),
        ANSWER("save an answer", (all, to) -> to.saveAnswer(all.answer()).isPresent()),
        SUBMIT(
                "change a session's status",
                (all, to) -> to.changeStatus(all.submit()).isPresent()),
        REVOKE(
                "change a link",
                (all, to) -> to.changeLink(Samples.revocation(all.linked)).isPresent()),
        CLAIM(
                "claim an analysis",
                (all, to) -> to.claimAnalysis(
                                claim(all.answered), null, Samples.draft(SessionEventType.ANALYSIS_STARTED))
                        .isPresent()),
        FINISH(
                "store an analysis",
                (all, to) -> to.finishAnalysis(
                                all.running.failed(SECRET, Samples.NOON),
                                Samples.draft(SessionEventType.ANALYSIS_FAILED))
                        .isPresent()),
        LOG("log an event", (all, to) -> to.append(all.entry()).isPresent()),
        RELAY("mark events as relayed", (all, to) -> all.marksRelayed(to));

        private final String action;
        private final BiPredicate<EveryWrite, SessionStore> step;

        Write(String action, BiPredicate<EveryWrite, SessionStore> step) {
            this.action = action;
            this.step = step;
        }

        String action() {
            return action;
        }
    }

    static final String SECRET = "what only the recruiter may read";

    /** More than one part of a COPY, and more than one statement of a hundred rows. */
    private static final int MANY = 300;

    private final InterviewSession invited = Samples.session();
    private final InterviewSession linked = Samples.session();
    private final InterviewSession answered = Samples.session();
    private final InterviewSession reviewed = Samples.session();
    private final InterviewScript newScript;
    private final Analysis running = claim(reviewed);

    /** Stores the sessions. */
    EveryWrite(SessionStore store) {
        newScript =
                InterviewScript.of(Job.of("new " + invited.id(), "New Job", "Example Ltd", Question.of("new", SECRET)));
        for (InterviewSession each : List.of(invited, linked, answered, reviewed)) {
            store.create(Samples.invite(each));
        }
        store.changeStatus(Samples.start(answered));
        store.saveAnswer(Samples.answer(answered, "Because", 0));
        store.claimAnalysis(running, null, Samples.draft(SessionEventType.ANALYSIS_STARTED));
    }

    /** Makes the write, and says whether it happened. */
    boolean happens(Write write, SessionStore store) {
        return write.step.test(this, store);
    }

    private LogEntry entry() {
        return new LogEntry(
                TenantId.SINGLE, reviewed.id(), null, Samples.NOON, Samples.draft(SessionEventType.DELIVERY_STARTED));
    }

    AnswerWrite answer() {
        return Samples.answer(answered, SECRET, 1);
    }

    StatusChange submit() {
        return Samples.submit(answered);
    }

    private static boolean creates(SessionStore store, InterviewSession session, InterviewScript script) {
        return store.create(invite(session, script)).equals(session);
    }

    /** To another job, so that neither the script nor any session is there before or after another write. */
    private boolean createsMany(SessionStore store) {
        InterviewScript script = InterviewScript.of(
                Job.of("many " + invited.id(), "Many Jobs", "Example Ltd", Question.of("many", SECRET)));
        List<InterviewSession> many =
                IntStream.range(0, MANY).mapToObj(i -> session(script)).toList();
        return store.createAll(many.stream().map(each -> invite(each, script)).toList())
                .equals(many);
    }

    private boolean marksRelayed(SessionStore store) {
        store.markRelayed(store.history(TenantId.SINGLE, answered.id(), HistoryQuery.all()), Samples.NOON);
        return true;
    }

    private static NewSession invite(InterviewSession session, InterviewScript script) {
        return new NewSession(session, script, Samples.draft(SessionEventType.INVITED));
    }

    private static InterviewSession session(InterviewScript script) {
        InterviewSession like = Samples.session();
        return InterviewSession.builder()
                .id(like.id())
                .tenant(like.tenant())
                .token(InviteToken.of(UUID.randomUUID()))
                .script(script)
                .externalId("application " + like.id())
                .candidate(like.candidate())
                .createdAt(like.createdAt())
                .build();
    }

    private static Analysis claim(InterviewSession session) {
        return Analysis.claim(session.id(), 1, "rules 1", Samples.NOON, Samples.NOON.plusSeconds(120));
    }

    void assertEveryReadWorks(SessionStore store) {
        assertThat(store.findByToken(answered.token()).orElseThrow().answers()).containsOnlyKeys("why");
        assertThat(store.find(TenantId.SINGLE, invited.id()).orElseThrow().session())
                .isEqualTo(invited);
        assertThat(store.findScript(Samples.SCRIPT.id())).contains(Samples.SCRIPT);
        assertThat(store.list(TenantId.SINGLE, SessionQuery.all(), 10)).hasSize(4);
        assertThat(store.list(TenantId.SINGLE, SessionQuery.all().candidate("ada"), 10))
                .hasSize(4);
        assertThat(store.count(TenantId.SINGLE, SessionQuery.all())).containsEntry(SessionStatus.INVITED, 3L);
        assertThat(store.findAnalyses(reviewed.id()).latest()).contains(running);
        assertThat(store.history(TenantId.SINGLE, answered.id(), HistoryQuery.all()))
                .hasSize(3);
        assertThat(store.unrelayed(null, 10)).hasSize(7);
    }

    /** Neither what was to be stored, nor who is interviewed, nor the link to it. */
    void assertTellsNoValue(@Nullable Throwable refused) {
        assertThat(refused).isNotNull();
        StringWriter text = new StringWriter();
        refused.printStackTrace(new PrintWriter(text));
        assertThat(text.toString())
                .doesNotContain(SECRET)
                .doesNotContain("Because")
                .doesNotContain("ada@example.com")
                .doesNotContain(invited.token().value())
                .doesNotContain(answered.token().value())
                .doesNotContain(reviewed.token().value());
    }
}
