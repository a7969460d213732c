package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract notices stores that log too little, too much, or something else. */
class BrokenLogTest {

    private static final String BY_TYPES = "aHistoryIsReadByTypes";

    @Test
    void aStoreThatLogsNoAnswersIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                        return good.history(tenant, sessionId, query).stream()
                                .filter(event -> !event.type().equals(SessionEventType.ANSWERED))
                                .toList();
                    }
                },
                "everyChangeOfASessionLogsItsEventAtItsPlace",
                "anAnswerThatIsChangedLogsOnceMore",
                "anAnswerBeforeTheLastStepCountsAsMadeWithIt",
                "noAcknowledgedAnswerIsLost");
    }

    @Test
    void aStoreThatAppendsWhateverTheVersionIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<SessionEvent> append(LogEntry entry) {
                        return good.append(
                                new LogEntry(entry.tenant(), entry.sessionId(), null, entry.at(), entry.event()));
                    }
                },
                "anEventForAnotherVersionOrTenantOrSessionIsNotAppended",
                "ofManyWhoAppendToOneVersionOneDoes");
    }

    @Test
    void aStoreThatAppendsForAnyTenantIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<UUID, TenantId> owners = new ConcurrentHashMap<>();

                    @Override
                    public InterviewSession create(NewSession created) {
                        owners.put(created.session().id(), created.session().tenant());
                        return good.create(created);
                    }

                    @Override
                    public Optional<SessionEvent> append(LogEntry entry) {
                        return good.append(new LogEntry(
                                owners.getOrDefault(entry.sessionId(), entry.tenant()),
                                entry.sessionId(),
                                entry.expectedVersion(),
                                entry.at(),
                                entry.event()));
                    }
                },
                "anEventForAnotherVersionOrTenantOrSessionIsNotAppended");
    }

    @Test
    void aStoreThatAcknowledgesAnEventAndForgetsItIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<SessionEvent> append(LogEntry entry) {
                        return good.find(entry.tenant(), entry.sessionId())
                                .map(StoredSession::session)
                                .filter(session -> entry.allows(session.version()))
                                .map(session -> entry.event().of(session.touched(), entry.at()));
                    }
                },
                "anAppendedEventIsLoggedAtTheNextVersionAndChangesNothingElse",
                "everyTypeOfEventCanBeAppendedAndReadBack",
                "ofManyWhoAppendToOneVersionOneDoes",
                "everyAppendedEventHasAPlaceOfItsOwnAmongTheStepsOfTheCandidate");
    }

    @Test
    void aStoreThatLogsWhatItRefusesIsNoticed() {
        assertNoticed(
                new TalkativeStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        Optional<InterviewSession> moved = good.changeStatus(change);
                        if (moved.isEmpty()) {
                            good.findByToken(change.token())
                                    .map(StoredSession::session)
                                    .ifPresent(
                                            session -> added.add(change.event().of(session.touched(), change.at())));
                        }
                        return moved;
                    }
                },
                "aRefusedWriteLogsNothing",
                "aSecondStartIsRefused",
                "aChangeThatExpectsAnotherVersionIsRefused",
                "aSubmitWithoutAnyAnswerIsRefused");
    }

    @Test
    void aStoreThatLogsBeforeItStoresIsNoticed() {
        assertNoticed(
                new TalkativeStore() {
                    @Override
                    public InterviewSession create(NewSession created) {
                        InterviewSession session = created.session();
                        if (good.find(session.tenant(), session.id()).isEmpty()) {
                            added.add(created.event().of(session, session.createdAt()));
                        }
                        return good.create(created);
                    }
                },
                "aSessionThatIsNotStoredLogsNothing",
                "theSecondSessionWithAnExternalIdIsNotStored");
    }

    @Test
    void aStoreThatLogsWhatTheClockSaidIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<UUID, Instant> said = new ConcurrentHashMap<>();

                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        said.put(change.event().id(), change.at());
                        return good.changeStatus(change);
                    }

                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                        return good.history(tenant, sessionId, query).stream()
                                .map(event ->
                                        with(event, said.getOrDefault(event.id(), event.occurredAt()), event.detail()))
                                .toList();
                    }
                },
                "aStartBeforeTheInviteCountsAsMadeWithIt",
                "aSubmitBeforeTheLastAnswerCountsAsMadeWithIt");
    }

    @Test
    void aStoreThatForgetsTheDetailIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                        return good.history(tenant, sessionId, query).stream()
                                .map(event -> with(event, event.occurredAt(), null))
                                .toList();
                    }
                },
                "everyChangeOfASessionLogsItsEventAtItsPlace",
                "everyAttemptAtAnAnalysisLogsItsStartAndItsEnd",
                "everyTextOfAnEventIsKeptCharacterByCharacter");
    }

    @Test
    void aStoreThatLogsOnlyTheFirstOfAListIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<UUID, Boolean> later = new ConcurrentHashMap<>();

                    @Override
                    public List<InterviewSession> createAll(List<NewSession> created) {
                        created.stream()
                                .skip(1)
                                .forEach(each -> later.put(each.session().id(), true));
                        return good.createAll(created);
                    }

                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                        return later.containsKey(sessionId) ? List.of() : good.history(tenant, sessionId, query);
                    }
                },
                "manySessionsAreStoredWithTheirScriptsAndEvents",
                "everyTextIsKeptInBulkToo");
    }

    @Test
    void aStoreThatReadsAHistoryFromItsBeginningOnlyIsNoticed() {
        assertNoticed(reading(query -> query.after(-1)), "aHistoryIsReadInPartsThatLeaveOutNothing", BY_TYPES);
    }

    @Test
    void aStoreThatReadsAHistoryWithoutALimitIsNoticed() {
        assertNoticed(
                reading(query -> query.limit(HistoryQuery.MAX_LIMIT)),
                "aHistoryIsReadInPartsThatLeaveOutNothing",
                BY_TYPES);
    }

    @Test
    void aStoreThatReadsEventsOfEveryTypeIsNoticed() {
        assertNoticed(reading(query -> query.types(Set.of())), BY_TYPES);
    }

    /** It cuts before it looks at the types. */
    @Test
    void aStoreThatLimitsWhatItLeavesOutIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                        return good.history(tenant, sessionId, query.types(Set.of())).stream()
                                .filter(query::includes)
                                .toList();
                    }
                },
                BY_TYPES);
    }

    private static SpoiledStore reading(UnaryOperator<HistoryQuery> otherwise) {
        return new SpoiledStore() {
            @Override
            public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                return good.history(tenant, sessionId, otherwise.apply(query));
            }
        };
    }

    @Test
    void aStoreThatTellsEverybodyTheHistoryIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                        return unrelayed(null, 1_000).stream()
                                .filter(event -> event.sessionId().equals(sessionId) && query.includes(event))
                                .limit(query.limit())
                                .toList();
                    }
                },
                "aTenantReadsItsOwnHistoryOnly",
                "nothingOfACompletedInterviewReachesAnotherTenant",
                "nothingReachesATenantWithASimilarName");
    }

    /** Its histories tell of more than happened. */
    private static class TalkativeStore extends SpoiledStore {

        final Queue<SessionEvent> added = new ConcurrentLinkedQueue<>();

        @Override
        public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
            return Stream.concat(
                            good.history(tenant, sessionId, query).stream(),
                            added.stream()
                                    .filter(event -> event.tenant().equals(tenant)
                                            && event.sessionId().equals(sessionId)))
                    .distinct()
                    .filter(query::includes)
                    .limit(query.limit())
                    .toList();
        }
    }

    private static SessionEvent with(SessionEvent event, Instant occurredAt, String detail) {
        return event.toBuilder().occurredAt(occurredAt).detail(detail).build();
    }
}
