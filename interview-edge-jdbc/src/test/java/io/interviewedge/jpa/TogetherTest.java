package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both stores on the same tables: what one writes the other reads, and neither is faster than the rules. */
class TogetherTest {

    private static final String LONG_TEXT = "\u20AC 'quoted' \\ \uD83D\uDE80 %_\r\n".repeat(8_000);

    @ParameterizedTest
    @EnumSource
    void whatJpaWritesJdbcReads(Host host) {
        assertThatOneReadsWhatTheOtherWrites(host.store(), new JdbcSessionStore(host.dataSource()));
    }

    @ParameterizedTest
    @EnumSource
    void whatJdbcWritesJpaReads(Host host) {
        assertThatOneReadsWhatTheOtherWrites(new JdbcSessionStore(host.dataSource()), host.store());
    }

    private static void assertThatOneReadsWhatTheOtherWrites(SessionStore writer, SessionStore reader) {
        assertThat(LONG_TEXT.length()).isGreaterThan(100_000);
        InterviewSession session = Samples.session();
        TenantId tenant = session.tenant();
        writer.create(Samples.invite(session));
        assertThat(reader.findByToken(session.token())).contains(new StoredSession(session, Map.of()));
        assertThat(reader.findScript(Samples.SCRIPT.id())).contains(Samples.SCRIPT);
        assertThat(reader.create(Samples.invite(session)))
                .as("its external id is taken")
                .isEqualTo(session);

        InterviewSession started = writer.changeStatus(Samples.start(session)).orElseThrow();
        writer.saveAnswer(Samples.answer(session, "short", 0)).orElseThrow();
        writer.saveAnswer(Samples.answer(session, LONG_TEXT, 1)).orElseThrow();
        InterviewSession submitted =
                writer.changeStatus(Samples.submit(session)).orElseThrow();
        StoredSession stored = reader.find(tenant, session.id()).orElseThrow();
        assertThat(stored).isEqualTo(writer.find(tenant, session.id()).orElseThrow());
        assertThat(stored.session()).isEqualTo(submitted);
        assertThat(stored.session().startedAt()).isEqualTo(started.startedAt()).isEqualTo(Samples.NOON);
        assertThat(stored.answers().get("why").text()).isEqualTo(LONG_TEXT);
        assertThat(stored.answers().get("why").revision()).isEqualTo(2);

        Analysis claim = Samples.claim(session);
        writer.claimAnalysis(claim, null, Samples.draft(SessionEventType.ANALYSIS_STARTED))
                .orElseThrow();
        assertThat(reader.findAnalysis(session.id())).contains(claim);
        Analysis succeeded = claim.succeeded(Samples.result(), Samples.NOON.plusMillis(5));
        writer.finishAnalysis(succeeded, Samples.draft(SessionEventType.ANALYSIS_SUCCEEDED))
                .orElseThrow();
        assertThat(reader.findAnalysis(session.id())).contains(succeeded);
        assertThat(reader.findAnalysis(session.id())
                        .orElseThrow()
                        .result()
                        .findings()
                        .observations())
                .containsExactly(Map.entry("why", "To the point."), Map.entry("else", "Nothing."));

        assertThat(reader.list(tenant, SessionQuery.all().candidate("100% \\"), 10))
                .containsExactly(new SessionSummary(
                        reader.find(tenant, session.id()).orElseThrow().session(), 5.7));
        assertThat(reader.count(tenant, SessionQuery.all())).isEqualTo(Map.of(SessionStatus.COMPLETED, 1L));
        assertSameHistory(writer, reader, session);
    }

    private static void assertSameHistory(SessionStore writer, SessionStore reader, InterviewSession session) {
        List<SessionEvent> history = reader.history(session.tenant(), session.id());
        assertThat(history)
                .isEqualTo(writer.history(session.tenant(), session.id()))
                .extracting(SessionEvent::type)
                .containsExactly(
                        SessionEventType.INVITED,
                        SessionEventType.STARTED,
                        SessionEventType.ANSWERED,
                        SessionEventType.ANSWERED,
                        SessionEventType.SUBMITTED,
                        SessionEventType.ANALYSIS_STARTED,
                        SessionEventType.ANALYSIS_SUCCEEDED);
        writer.markRelayed(history, Samples.NOON);
        assertThat(reader.unrelayed(null, Integer.MAX_VALUE)).doesNotContainAnyElementsOf(history);
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoStartAnswerOrSubmitThroughEitherStoreOneSucceeds(Host host) throws Exception {
        List<SessionStore> stores = List.of(host.store(), new JdbcSessionStore(host.dataSource()));
        for (int round = 0; round < 10; round++) {
            InterviewSession session = Samples.session();
            stores.get(round % 2).create(Samples.invite(session));

            assertThat(happened(stores, store -> store.changeStatus(Samples.start(session))))
                    .containsOnlyOnce(true);
            assertThat(happened(stores, store -> store.saveAnswer(Samples.answer(session, "text", 0))))
                    .containsOnlyOnce(true);
            assertThat(happened(stores, store -> store.saveAnswer(Samples.answer(session, "other", 1))))
                    .containsOnlyOnce(true);
            assertThat(happened(stores, store -> store.changeStatus(Samples.submit(session))))
                    .containsOnlyOnce(true);
            assertThat(happened(
                            stores,
                            store -> store.claimAnalysis(
                                    Samples.claim(session), null, Samples.draft(SessionEventType.ANALYSIS_STARTED))))
                    .containsOnlyOnce(true);
            assertThat(host.store().history(session.tenant(), session.id()))
                    .extracting(SessionEvent::sequence)
                    .containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofManyInvitesWithOneExternalIdThroughEitherStoreOneIsStored(Host host) throws Exception {
        List<SessionStore> stores = List.of(host.store(), new JdbcSessionStore(host.dataSource()));
        for (int round = 0; round < 10; round++) {
            InterviewSession first = Samples.session();
            List<Optional<InterviewSession>> stored = run(stores, store -> {
                InterviewSession own = Samples.session();
                return Optional.of(store.create(
                        Samples.invite(Samples.session(own.id(), own.token(), first.tenant(), first.externalId()))));
            });

            assertThat(stored).containsOnly(stored.get(0));
            assertThat(host.store().list(first.tenant(), SessionQuery.all(), 10))
                    .hasSize(1);
        }
    }

    private interface Step<T> {
        Optional<T> on(SessionStore store);
    }

    private static <T> List<Boolean> happened(List<SessionStore> stores, Step<T> step) throws Exception {
        return run(stores, step).stream().map(Optional::isPresent).toList();
    }

    /** Four threads for each store. */
    private static <T> List<Optional<T>> run(List<SessionStore> stores, Step<T> step) throws Exception {
        List<Callable<Optional<T>>> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            stores.forEach(store -> tasks.add(() -> step.on(store)));
        }
        return Together.run(tasks);
    }
}
