package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The contract notices stores that believe every clock. */
class BrokenClockTest {

    @Test
    void aStoreThatTellsTheTimeOfAClockThatJumpedBackIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        return good.changeStatus(change)
                                .map(moved -> new SessionDraft(
                                                moved.tenant(),
                                                good.findScript(moved.scriptId())
                                                        .orElseThrow())
                                        .id(moved.id())
                                        .token(moved.token())
                                        .candidate(moved.candidate())
                                        .status(moved.status())
                                        .createdAt(moved.createdAt())
                                        .startedAt(change.at())
                                        .completedAt(change.at())
                                        .lastActivityAt(change.at())
                                        .version(moved.version())
                                        .build());
                    }
                },
                "aStartBeforeTheInviteCountsAsMadeWithIt",
                "aSubmitBeforeTheLastAnswerCountsAsMadeWithIt");
    }

    @Test
    void aStoreThatKeepsAnswersAtTheTimeOfTheirClocksIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<String, Instant> times = new ConcurrentHashMap<>();

                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        times.put(write.token().value() + write.questionId(), write.at());
                        return good.saveAnswer(write);
                    }

                    @Override
                    public Optional<StoredSession> findByToken(InviteToken token) {
                        return good.findByToken(token).map(stored -> {
                            Map<String, Answer> answers = new HashMap<>();
                            stored.answers()
                                    .forEach((id, answer) -> answers.put(
                                            id,
                                            new Answer(
                                                    id,
                                                    answer.text(),
                                                    answer.revision(),
                                                    Objects.requireNonNull(times.get(token.value() + id)))));
                            return new StoredSession(stored.session(), answers);
                        });
                    }
                },
                "anAnswerBeforeTheLastStepCountsAsMadeWithIt",
                "anAnswerLeavesTheTimesOfOthersWhereTheyAre");
    }

    @Test
    void aStoreThatJudgesExpiryByTheTimeAStepCountsAsMadeIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        return isOver(change.token()) ? Optional.empty() : good.changeStatus(change);
                    }

                    private boolean isOver(InviteToken token) {
                        return good.findByToken(token)
                                .map(StoredSession::session)
                                .filter(session -> session.expiresAt() != null
                                        && !session.createdAt().isBefore(session.expiresAt()))
                                .isPresent();
                    }
                },
                "anExpiryIsJudgedByTheClockAsItIs");
    }

    @Test
    void aStoreThatLogsAnswersAtTheTimeOfTheirClocksIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<UUID, Instant> times = new ConcurrentHashMap<>();

                    @Override
                    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
                        times.put(write.event().id(), write.at());
                        return good.saveAnswer(write);
                    }

                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                        return good.history(tenant, sessionId, query).stream()
                                .map(event -> event.toBuilder()
                                        .occurredAt(times.getOrDefault(event.id(), event.occurredAt()))
                                        .build())
                                .toList();
                    }
                },
                "anAnswerBeforeTheLastStepCountsAsMadeWithIt",
                "theTimesOfALogNeverRunBackwardsWhateverTheClocksSay");
    }
}
