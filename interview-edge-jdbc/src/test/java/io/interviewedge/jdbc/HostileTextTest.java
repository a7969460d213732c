package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What means something to SQL is only text: in every field, on every database, however its sessions and drivers are
 * set.
 */
@Tag("server")
class HostileTextTest {

    /** One for all tests, which have tenants of their own. */
    private static final Map<String, JdbcSessionStore> STORES = new ConcurrentHashMap<>();

    @ParameterizedTest
    @MethodSource("io.interviewedge.jdbc.SqlSettings#some")
    void everyFieldKeepsWhatIsWrittenAlone(SqlSettings settings) {
        JdbcSessionStore store = store(settings);
        for (String text : HostileText.TEXTS) {
            HostileText hostile = new HostileText(text);
            TenantId tenant = TenantId.of(text);
            InterviewSession session = hostile.session(tenant, text);

            store.create(hostile.invite(session));
            store.changeStatus(hostile.step(session, SessionEventType.STARTED));
            store.saveAnswer(hostile.answer(session));
            InterviewSession submitted = store.changeStatus(hostile.step(session, SessionEventType.SUBMITTED))
                    .orElseThrow();
            Analysis failed = analyse(store, hostile, hostile.failed(session), null);
            Analysis succeeded = analyse(store, hostile, hostile.succeeded(session), failed);

            StoredSession stored = store.find(session.tenant(), session.id()).orElseThrow();
            assertThat(stored).isEqualTo(store.findByToken(session.token()).orElseThrow());
            assertThat(stored.session().candidate()).isEqualTo(session.candidate());
            assertThat(stored.session().jobTitle()).isEqualTo(text);
            assertThat(stored.answers()).isEqualTo(Map.of(text, hostile.answered()));
            assertThat(store.findScript(session.scriptId())).contains(hostile.script());
            assertThat(store.findAnalyses(session.id()).latest()).contains(succeeded);
            assertThat(submitted.externalId()).isEqualTo(text);
            assertThat(store.history(session.tenant(), session.id(), HistoryQuery.all()))
                    .isEqualTo(ownEvents(store, session))
                    .hasSize(8)
                    .allMatch(event -> event.actor().equals(text))
                    .allMatch(event -> event.jobId().equals(text))
                    .allMatch(event -> text.equals(event.detail()));
            assertThat(store.create(hostile.invite(hostile.session(tenant, text))))
                    .as("invited with the same external id")
                    .isEqualTo(stored.session());
        }
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jdbc.SqlSettings#some")
    void everyFieldKeepsWhatIsWrittenInBulk(SqlSettings settings) {
        JdbcSessionStore store = store(settings);
        for (String text : HostileText.TEXTS) {
            HostileText hostile = new HostileText(text);
            TenantId tenant = TenantId.of("+" + text);
            List<InterviewSession> sessions = IntStream.range(0, 102)
                    .mapToObj(i -> hostile.session(tenant, i + text))
                    .toList();

            store.createAll(sessions.stream().map(hostile::invite).toList());

            assertThat(store.list(tenant, SessionQuery.all(), 200))
                    .extracting(SessionSummary::session)
                    .containsExactlyInAnyOrderElementsOf(sessions);
            assertThat(store.findScript(hostile.script().id())).contains(hostile.script());
            assertThat(ownEvents(store, sessions.get(101))).singleElement().satisfies(event -> {
                assertThat(event.actor()).isEqualTo(text);
                assertThat(event.detail()).isEqualTo(text);
            });
            assertThat(store.createAll(List.of(hostile.invite(hostile.session(tenant, 7 + text)))))
                    .as("invited with the same external id")
                    .containsExactly(sessions.get(7));
        }
    }

    @ParameterizedTest
    @MethodSource("io.interviewedge.jdbc.SqlSettings#some")
    void aSearchFindsTheTextAndNothingElse(SqlSettings settings) {
        JdbcSessionStore store = store(settings);
        TenantId tenant = TenantId.of("search");
        List<InterviewSession> sessions = HostileText.TEXTS.stream()
                .map(text -> new HostileText(text).session(tenant, text))
                .toList();
        for (InterviewSession session : sessions) {
            store.create(new HostileText(session.jobId()).invite(session));
        }

        for (String text : HostileText.TEXTS) {
            assertThat(store.list(tenant, SessionQuery.all().candidate(text), 10))
                    .extracting(found -> found.session().jobTitle())
                    .containsExactlyInAnyOrderElementsOf(HostileText.TEXTS.stream()
                            .filter(other -> Candidate.searchForm(other).contains(Candidate.searchForm(text)))
                            .toList());
            SessionQuery exact = SessionQuery.all().job(text).email(HostileText.ADDRESS);
            assertThat(store.list(tenant, exact, 10)).singleElement();
            assertThat(store.count(tenant, exact)).containsEntry(SessionStatus.INVITED, 1L);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("io.interviewedge.jdbc.SqlSettings#others")
    void noOtherSettingChangesAnything(SqlSettings settings) {
        everyFieldKeepsWhatIsWrittenAlone(settings);
        everyFieldKeepsWhatIsWrittenInBulk(settings);
        aSearchFindsTheTextAndNothingElse(settings);
    }

    private static JdbcSessionStore store(SqlSettings settings) {
        return STORES.computeIfAbsent(settings.name(), name -> {
            try {
                // One connection for all, since a new one for each statement takes longer than the statement.
                DataSource dataSource =
                        SpyDataSource.alwaysThis(settings.empty().get().getConnection());
                JdbcSchema.migrate(dataSource);
                JdbcSchema.verify(dataSource);
                return new JdbcSessionStore(dataSource);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Analysis analyse(JdbcSessionStore store, HostileText hostile, Analysis finished, Analysis seen) {
        Analysis claim = Analysis.claim(
                finished.sessionId(),
                finished.attempt(),
                finished.analyzer(),
                finished.startedAt(),
                finished.leaseUntil());
        assertThat(store.claimAnalysis(claim, seen, hostile.draft(SessionEventType.ANALYSIS_STARTED)))
                .isPresent();
        assertThat(store.finishAnalysis(finished, hostile.draft(SessionEventType.ANALYSIS_SUCCEEDED)))
                .isPresent();
        return finished;
    }

    private static List<SessionEvent> ownEvents(JdbcSessionStore store, InterviewSession session) {
        return store.unrelayed(null, 10_000).stream()
                .filter(event -> event.sessionId().equals(session.id()))
                .toList();
    }
}
