package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.StatusChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract notices stores that invite twice, by halves, or at an impossible time. */
class BrokenInvitesTest {

    @Test
    void aStoreThatStoresAListByHalvesIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
                    @Override
                    public List<InterviewSession> createAll(List<NewSession> created) {
                        List<InterviewSession> stored = new ArrayList<>();
                        created.forEach(each -> stored.add(good.create(each)));
                        return stored;
                    }
                },
                "aTokenThatIsTakenKeepsAllOfThemOut",
                "anIdThatIsRepeatedInTheListKeepsAllOfThemOut");
    }

    @Test
    void aStoreThatGivesTheNewSessionForARepeatedExternalIdIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
                    @Override
                    public InterviewSession create(NewSession created) {
                        good.create(created);
                        return created.session();
                    }
                },
                "theSecondSessionWithAnExternalIdIsNotStored",
                "theFirstSessionIsGivenAsItIsNow",
                "ofManyInvitesWithOneExternalIdOneIsStoredAndAllAreGivenIt");
    }

    @Test
    void aStoreThatGivesTheFirstSessionAsItWasIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
                    @Override
                    public InterviewSession create(NewSession created) {
                        InterviewSession stored = good.create(created);
                        return stored.version() == 0
                                ? stored
                                : new SessionDraft(stored.tenant(), created.script())
                                        .id(stored.id())
                                        .token(stored.token())
                                        .build();
                    }
                },
                "theFirstSessionIsGivenAsItIsNow");
    }

    @Test
    void aStoreThatForgetsExternalIdsIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
                    @Override
                    public List<InterviewSession> createAll(List<NewSession> created) {
                        return good.createAll(created.stream()
                                .map(each -> new NewSession(without(each.session(), each), each.script(), each.event()))
                                .toList());
                    }

                    private InterviewSession without(InterviewSession session, NewSession each) {
                        return new SessionDraft(session.tenant(), each.script())
                                .id(session.id())
                                .token(session.token())
                                .candidate(session.candidate())
                                .build();
                    }
                },
                "anExternalIdThatIsStoredGivesTheFirstSession",
                "ofSeveralWithOneExternalIdTheFirstIsStored",
                "twoListsWithTheSameExternalIdsGiveTheSameSessions");
    }

    @Test
    void aStoreThatTellsTheTimeOfAClockThatJumpedBackIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
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
}
