package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.error.StoreException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The contract notices stores that keep, find or list wrongly. */
class BrokenKeepingTest {

    @Test
    void aStoreThatLetsTenantsSeeEachOtherIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<UUID, TenantId> tenants = new ConcurrentHashMap<>();

                    @Override
                    public InterviewSession create(NewSession created) {
                        tenants.put(created.session().id(), created.session().tenant());
                        return good.create(created);
                    }

                    @Override
                    public Optional<StoredSession> find(TenantId tenant, UUID sessionId) {
                        return good.find(tenants.getOrDefault(sessionId, tenant), sessionId);
                    }
                },
                "theSessionOfAnotherTenantIsAbsent",
                "nothingOfACompletedInterviewReachesAnotherTenant",
                "nothingReachesATenantWithASimilarName");
    }

    @Test
    void aStoreThatListsAndCountsForEveryTenantIsNoticed() {
        TenantId everybody = TenantId.of("everybody");
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public InterviewSession create(NewSession created) {
                        InterviewSession session = created.session();
                        return good.create(with(created, with(session, everybody, session.token(), session.version())));
                    }

                    @Override
                    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
                        return good.list(everybody, query, limit);
                    }

                    @Override
                    public Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query) {
                        return good.count(everybody, query);
                    }
                },
                "theSessionsOfAnotherTenantAreNotListed",
                "theSessionsOfAnotherTenantAreNotCounted");
    }

    @Test
    void aStoreThatFindsTokensInAnyCaseIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<StoredSession> findByToken(InviteToken token) {
                        return good.findByToken(token)
                                .or(() -> good.findByToken(
                                        InviteToken.parse(token.value().toLowerCase(Locale.ROOT))));
                    }
                },
                "tokensThatDifferInCaseAreDifferentTokens");
    }

    @Test
    void aStoreThatStartsASessionWhenItIsLookedAtIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<StoredSession> findByToken(InviteToken token) {
                        good.changeStatus(StoreFixture.startOf(token, StoreFixture.NOON));
                        return good.findByToken(token);
                    }
                },
                "aNewSessionIsStoredWithItsNullFieldsAndWithoutAnswersOrAnalysis");
    }

    @Test
    void aStoreThatChangesTheVersionItIsGivenIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public InterviewSession create(NewSession created) {
                        InterviewSession session = created.session();
                        return good.create(with(created, with(session, session.tenant(), session.token(), 0)));
                    }
                },
                "everyFieldIsKept");
    }

    @Test
    void aStoreThatLosesMillisecondsIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<StoredSession> find(TenantId tenant, UUID sessionId) {
                        return good.find(tenant, sessionId)
                                .map(stored -> new StoredSession(inSeconds(stored.session()), stored.answers()));
                    }
                },
                "everyFieldIsKept",
                "instantsAreKeptToTheMillisecondWhereverTheyLie");
    }

    @Test
    void aStoreThatLeavesTheScriptOfARefusedSessionBehindIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public InterviewSession create(NewSession created) {
                        SessionDraft other = new SessionDraft(TenantId.of("elsewhere"), created.script());
                        good.create(with(created, other.build()));
                        return good.create(created);
                    }
                },
                "aRepeatedIdIsRefusedAndNothingOfItIsStored",
                "aRepeatedTokenIsRefusedAndNothingOfItIsStored");
    }

    @Test
    void aStoreThatQuotesTheTokenIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public InterviewSession create(NewSession created) {
                        try {
                            return good.create(created);
                        } catch (StoreException refused) {
                            throw new StoreException(
                                    "the session could not be stored",
                                    new IllegalStateException("Duplicate entry '"
                                            + created.session().token().value() + "' for key 'token'"));
                        }
                    }
                },
                "noCauseOfARefusalQuotesTheToken");
    }

    @Test
    void aStoreThatForgetsModelAnswersIsNoticed() {
        assertNoticed(
                asking(question -> new Question(
                        question.id(), question.text(), question.required(), null, question.kind(), question.points())),
                "aScriptIsKeptWhole",
                "theLongestValuesAllowedAreKept");
    }

    @Test
    void aStoreThatForgetsKindsIsNoticed() {
        assertNoticed(
                asking(question ->
                        new Question(question.id(), question.text(), question.required(), question.modelAnswer())),
                "theKindOfEveryQuestionIsKept",
                "optionsKeepTheirOrderAndTheirPoints");
    }

    @Test
    void aStoreThatForgetsPointsIsNoticed() {
        assertNoticed(
                asking(question -> with(question, question.kind(), Map.of())), "optionsKeepTheirOrderAndTheirPoints");
    }

    @Test
    void aStoreThatForgetsPointsOfNothingIsNoticed() {
        assertNoticed(
                asking(question -> {
                    Map<String, Integer> points = new HashMap<>(question.points());
                    points.values().removeIf(worth -> worth == 0);
                    return with(question, question.kind(), points);
                }),
                "optionsKeepTheirOrderAndTheirPoints");
    }

    @Test
    void aStoreThatSortsOptionsByIdIsNoticed() {
        assertNoticed(
                choosing(choice -> new Choice(
                        choice.options().stream()
                                .sorted(Comparator.comparing(Option::id))
                                .toList(),
                        choice.several())),
                "theKindOfEveryQuestionIsKept",
                "optionsKeepTheirOrderAndTheirPoints");
    }

    @Test
    void aStoreThatForgetsThatSeveralOptionsMayBeChosenIsNoticed() {
        assertNoticed(
                choosing(choice -> new Choice(choice.options(), false)),
                "theKindOfEveryQuestionIsKept",
                "optionsKeepTheirOrderAndTheirPoints");
    }

    @Test
    void aStoreThatFoldsTheIdsOfOptionsIsNoticed() {
        assertNoticed(
                choosing(choice -> new Choice(
                        choice.options().stream()
                                .map(option -> new Option(option.id().toLowerCase(Locale.ROOT), option.label()))
                                .toList(),
                        choice.several())),
                "optionsThatDifferInCaseOrAccentAreDifferentOptions");
    }

    private static SpoiledStore choosing(UnaryOperator<Choice> change) {
        return asking(question -> question.kind() instanceof Choice choice
                ? with(question, change.apply(choice), question.points())
                : question);
    }

    private static SpoiledStore asking(UnaryOperator<Question> change) {
        return storing(script -> script.questions().stream().map(change).toList());
    }

    private static Question with(Question question, QuestionKind kind, Map<String, Integer> points) {
        return new Question(question.id(), question.text(), question.required(), question.modelAnswer(), kind, points);
    }

    @Test
    void aStoreThatForgetsTheRubricIsNoticed() {
        assertNoticed(storing(InterviewScript::questions), "theRubricOfAJobIsKeptInItsOrder");
    }

    /** A store that gives back scripts with these questions, and without a rubric. */
    private static SpoiledStore storing(Function<InterviewScript, List<Question>> questions) {
        return new SpoiledStore() {
            @Override
            public Optional<InterviewScript> findScript(String scriptId) {
                return good.findScript(scriptId)
                        .map(script -> new InterviewScript(
                                script.id(),
                                script.jobId(),
                                script.title(),
                                script.company(),
                                script.introduction(),
                                questions.apply(script)));
            }
        };
    }

    @Test
    void aStoreThatListsTheOldestFirstIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
                        List<SessionSummary> reversed = new ArrayList<>(good.list(tenant, query, limit));
                        Collections.reverse(reversed);
                        return reversed;
                    }
                },
                "theNewestComesFirstHoweverLongAgo",
                "sessionsOfTheSameMillisecondAreListedByIdDownwards");
    }

    @Test
    void aStoreThatPagesByTimeAloneIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
                        SessionCursor after = query.after();
                        return good.list(
                                tenant,
                                after == null
                                        ? query
                                        : query.after(
                                                SessionCursor.of(tenant, query, after.createdAt(), new UUID(0, 0))),
                                limit);
                    }
                },
                "pagesFollowOnWithoutGapOrRepetitionWhileSessionsAreAdded");
    }

    @Test
    void aStoreThatForgetsTheAddressAfterTheFirstPageIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
                        SessionCursor after = query.after();
                        return good.list(
                                tenant,
                                after == null ? query : SessionQuery.all().after(after),
                                limit);
                    }
                },
                "theSessionsOfOneAddressAreListedPageAfterPage");
    }

    @Test
    void aStoreWhosePagesAreCountedFromTheNewestIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<UUID, Integer> places = new ConcurrentHashMap<>();

                    @Override
                    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
                        SessionCursor after = query.after();
                        int offset = after == null ? 0 : places.getOrDefault(after.id(), 0);
                        List<SessionSummary> page = good.list(tenant, SessionQuery.all(), offset + limit).stream()
                                .skip(offset)
                                .toList();
                        if (!page.isEmpty()) {
                            UUID last = page.get(page.size() - 1).session().id();
                            places.put(last, offset + page.size());
                        }
                        return page;
                    }
                },
                "pagesFollowOnWithoutGapOrRepetitionWhileSessionsAreAdded",
                "whoWalksThroughPagesWhileOthersInviteMissesNothingThatWasThere");
    }

    @Test
    void aStoreThatTakesTheSearchedTextForAPatternIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
                        String text = query.candidateText();
                        return text != null && text.contains("%")
                                ? good.list(tenant, SessionQuery.all(), limit)
                                : good.list(tenant, query, limit);
                    }
                },
                "aSearchedTextIsNoPattern");
    }

    @Test
    void aStoreThatListsTheFirstScoreForEverIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<UUID, Double> scores = new ConcurrentHashMap<>();

                    @Override
                    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
                        return good.list(tenant, query, limit).stream()
                                .map(summary -> {
                                    UUID id = summary.session().id();
                                    if (summary.overall() != null) {
                                        scores.putIfAbsent(id, summary.overall());
                                    }
                                    return new SessionSummary(summary.session(), scores.get(id));
                                })
                                .toList();
                    }
                },
                "theScoreOfTheLatestAnalysisThatSucceededIsListed");
    }

    @Test
    void aStoreThatListsTheScoreOfTheLatestAttemptOnlyIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
                        return good.list(tenant, query, limit).stream()
                                .map(summary -> new SessionSummary(summary.session(), latest(summary)))
                                .toList();
                    }

                    private Double latest(SessionSummary summary) {
                        return good.findAnalyses(summary.session().id())
                                .latest()
                                .map(Analysis::result)
                                .map(AnalysisResult::overall)
                                .orElse(null);
                    }
                },
                "theScoreOfTheLatestAnalysisThatSucceededIsListed");
    }

    @Test
    void aStoreThatCountsOnlyTheStatusOfTheQueryIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query) {
                        Map<SessionStatus, Long> counts = good.count(tenant, query);
                        counts.keySet()
                                .removeIf(status -> query.status() != null
                                        && !query.status().equals(status));
                        return counts;
                    }
                },
                "statusLimitAndCursorOfTheQueryDoNotMatter");
    }

    private static InterviewSession inSeconds(InterviewSession session) {
        return session.toBuilder()
                .createdAt(session.createdAt().truncatedTo(ChronoUnit.SECONDS))
                .build();
    }

    private static NewSession with(NewSession created, InterviewSession session) {
        return new NewSession(session, created.script(), created.event());
    }

    private static InterviewSession with(InterviewSession session, TenantId tenant, InviteToken token, long version) {
        return session.toBuilder().tenant(tenant).token(token).version(version).build();
    }
}
