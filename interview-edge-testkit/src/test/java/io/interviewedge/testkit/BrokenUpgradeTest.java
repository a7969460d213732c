package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.StatusChange;
import io.interviewedge.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contract notices stores that fail on ids which only a newer version of the library knows. */
class BrokenUpgradeTest {

    @Test
    void aStoreThatRefusesAStatusItDoesNotKnowIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public InterviewSession create(NewSession created) {
                        require(SessionStatus.known().contains(created.session().status()));
                        return good.create(created);
                    }
                },
                "aStatusThatIsNotKnownIsKeptListedAndCounted",
                "noStepLeadsOutOfAStatusThatIsNotKnown");
    }

    @Test
    void aStoreThatSubmitsWhateverIsNotCompletedIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        SessionStatus status = good.findByToken(change.token())
                                .orElseThrow()
                                .session()
                                .status();
                        return good.changeStatus(
                                SessionStatus.known().contains(status)
                                        ? change
                                        : new StatusChange(
                                                change.token(),
                                                status,
                                                change.to(),
                                                change.at(),
                                                false,
                                                change.expectedVersion(),
                                                change.event()));
                    }
                },
                "noStepLeadsOutOfAStatusThatIsNotKnown");
    }

    @Test
    void aStoreThatCannotReadAnEventTypeItDoesNotKnowIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                        return readable(good.history(tenant, sessionId, query));
                    }

                    @Override
                    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
                        return readable(good.unrelayed(after, limit));
                    }

                    private static List<SessionEvent> readable(List<SessionEvent> events) {
                        require(events.stream().map(SessionEvent::type).allMatch(SessionEventType.known()::contains));
                        return events;
                    }
                },
                "anEventTypeThatIsNotKnownIsKeptAndRelayed");
    }

    @Test
    void aStoreThatCannotReadWhatItDoesNotKnowOfAnAnalysisIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Analyses findAnalyses(UUID sessionId) {
                        Analyses found = good.findAnalyses(sessionId);
                        require(found.attempts().stream()
                                .allMatch(analysis ->
                                        isKnown(analysis.state()) && (analysis.result() == null || isKnown(analysis))));
                        return found;
                    }

                    private static boolean isKnown(AnalysisState state) {
                        return List.of(AnalysisState.RUNNING, AnalysisState.SUCCEEDED, AnalysisState.FAILED)
                                .contains(state);
                    }

                    private static boolean isKnown(Analysis succeeded) {
                        return Verdict.known().contains(succeeded.result().verdict());
                    }
                },
                "aVerdictThatIsNotKnownIsKept",
                "aStateOfAnAnalysisThatIsNotKnownIsKeptAndFollowedByTheNextAttempt");
    }

    @Test
    void aStoreThatTakesOverOnlyFromFailuresIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<SessionEvent> claimAnalysis(
                            Analysis claim, @Nullable Analysis seen, EventDraft event) {
                        return seen == null || seen.state().equals(AnalysisState.FAILED)
                                ? good.claimAnalysis(claim, seen, event)
                                : Optional.empty();
                    }
                },
                "aStateOfAnAnalysisThatIsNotKnownIsKeptAndFollowedByTheNextAttempt");
    }

    private static void require(boolean known) {
        if (!known) {
            throw new StoreException("a value is not one that this version knows");
        }
    }
}
