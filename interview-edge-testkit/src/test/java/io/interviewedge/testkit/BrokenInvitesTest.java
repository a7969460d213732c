package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The contract notices stores that invite twice, or by halves. */
class BrokenInvitesTest {

    @Test
    void aStoreThatStoresAListByHalvesIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<InterviewSession> createAll(List<NewSession> created) {
                        List<InterviewSession> stored = new ArrayList<>();
                        created.forEach(each -> stored.add(good.create(each)));
                        return stored;
                    }
                },
                "aTokenThatIsTakenKeepsAllOfThemOut",
                "anIdThatIsTakenKeepsAllOfThemOut",
                "aTokenOrAnIdThatIsTakenKeepsAThousandOut",
                "aTokenThatIsRepeatedInTheListKeepsAllOfThemOut",
                "anIdThatIsRepeatedInTheListKeepsAllOfThemOut");
    }

    @Test
    void aStoreThatGivesTheNewSessionForARepeatedExternalIdIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
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
                new SpoiledStore() {
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
    void aStoreThatJudgesWhoMayHaveAnExternalIdIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public InterviewSession create(NewSession created) {
                        InterviewSession stored = good.create(created);
                        if (!stored.candidate().equals(created.session().candidate())) {
                            throw new StoreException("the external id is another candidate's");
                        }
                        return stored;
                    }
                },
                "anotherCandidateWithAnExternalIdThatIsTakenIsGivenTheFirstSessionToo");
    }

    @Test
    void aStoreThatForgetsExternalIdsIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
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
                "anExternalIdThatIsStoredGivesTheFirstSessionInItsPlace",
                "ofSeveralWithOneExternalIdTheFirstIsStored",
                "listsWithTheSameExternalIdsGiveTheSameSessions",
                "listsThatOverlapInOppositeOrdersGiveTheSameSessions");
    }

    @Test
    void aStoreThatStoresAListInPartsIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<InterviewSession> createAll(List<NewSession> created) {
                        List<InterviewSession> stored = new ArrayList<>();
                        for (int from = 0; from < created.size(); from += 1_000) {
                            stored.addAll(
                                    good.createAll(created.subList(from, Math.min(from + 1_000, created.size()))));
                        }
                        return stored;
                    }
                },
                "aTokenOrAnIdThatIsTakenKeepsAThousandOut");
    }

    @Test
    void aStoreThatGivesAListInAnotherOrderIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<InterviewSession> createAll(List<NewSession> created) {
                        List<InterviewSession> stored = new ArrayList<>(good.createAll(created));
                        stored.sort(Comparator.comparing(InterviewSession::id));
                        return stored;
                    }
                },
                "manySessionsAreStoredWithTheirScriptsAndEvents",
                "anExternalIdThatIsStoredGivesTheFirstSessionInItsPlace");
    }

    @Test
    void aStoreThatQuotesTheTokensOfAListIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<InterviewSession> createAll(List<NewSession> created) {
                        try {
                            return good.createAll(created);
                        } catch (StoreException refused) {
                            NewSession last = created.get(created.size() - 1);
                            throw new StoreException(
                                    "the batch was aborted",
                                    new IllegalStateException(
                                            last.session().token().value()));
                        }
                    }
                },
                "aTokenThatIsTakenKeepsAllOfThemOut",
                "anIdThatIsTakenKeepsAllOfThemOut");
    }

    @Test
    void aStoreThatStoresTheScriptOfARepeatedInviteIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public InterviewSession create(NewSession created) {
                        SessionDraft other = new SessionDraft(TenantId.of("elsewhere"), created.script());
                        good.create(other.toStore());
                        return good.create(created);
                    }
                },
                "aScriptThatNoSessionNeedsIsNotStored");
    }

    @Test
    void aStoreThatTakesExternalIdsInAnyCaseIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<String, NewSession> firsts = new ConcurrentHashMap<>();

                    @Override
                    public InterviewSession create(NewSession created) {
                        String externalId = created.session().externalId();
                        NewSession first = externalId == null
                                ? created
                                : firsts.computeIfAbsent(externalId.toUpperCase(Locale.ROOT), id -> created);
                        return good.create(first);
                    }
                },
                "externalIdsThatDifferAtAllAreDifferent",
                "anotherJobMayUseTheSameExternalId",
                "anExternalIdOfAnotherTenantIsFree");
    }

    @Test
    void aStoreThatLooksForAnExternalIdBeforeItStoresIsNoticed() {
        Gap gap = new Gap();
        assertNoticed(
                new SpoiledStore() {
                    private final Map<String, InterviewSession> firsts = new ConcurrentHashMap<>();

                    @Override
                    public InterviewSession create(NewSession created) {
                        InterviewSession first = firsts.get(created.session().tenant() + "/"
                                + created.session().externalId());
                        if (first != null) {
                            return first;
                        }
                        gap.arriveAndAwaitAnother();
                        InterviewSession session = created.session();
                        firsts.put(session.tenant() + "/" + session.externalId(), session);
                        return good.createAll(List.of(new NewSession(
                                        new SessionDraft(session.tenant(), created.script())
                                                .id(session.id())
                                                .token(session.token())
                                                .build(),
                                        created.script(),
                                        created.event())))
                                .get(0);
                    }
                },
                "ofManyInvitesWithOneExternalIdOneIsStoredAndAllAreGivenIt");
    }

    @Test
    void aStoreThatKeepsTheExternalIdOfARefusedSessionIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<String, NewSession> reserved = new ConcurrentHashMap<>();

                    @Override
                    public InterviewSession create(NewSession created) {
                        InterviewSession session = created.session();
                        return good.create(reserved.computeIfAbsent(
                                session.tenant() + "/" + session.jobId() + "/" + session.externalId(), key -> created));
                    }
                },
                "aSessionThatIsRefusedTakesNoExternalId");
    }
}
