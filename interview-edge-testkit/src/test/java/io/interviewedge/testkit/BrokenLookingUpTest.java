package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract notices stores that look up too much, too little, or in another order. */
class BrokenLookingUpTest {

    @Test
    void aStoreThatLooksUpTheFirstHundredOnlyIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<InterviewSession> findByExternalIds(
                            TenantId tenant, String jobId, Set<String> externalIds) {
                        return good.findByExternalIds(
                                tenant, jobId, externalIds.stream().limit(100).collect(Collectors.toSet()));
                    }
                },
                "aThousandCanBeLookedUpAtOnce");
    }

    @Test
    void aStoreThatFindsOtherCasesOfAnExternalIdIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<InterviewSession> findByExternalIds(
                            TenantId tenant, String jobId, Set<String> externalIds) {
                        Set<String> cases = externalIds.stream()
                                .flatMap(id -> List.of(id, id.toLowerCase(Locale.ROOT)).stream())
                                .collect(Collectors.toSet());
                        return good.findByExternalIds(tenant, jobId, cases);
                    }
                },
                "sessionsAreFoundByTheirExternalIdsWithinTheJob");
    }

    @Test
    void aStoreThatFindsTheOldestFirstIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<InterviewSession> findByEmailKeys(
                            TenantId tenant, String jobId, Set<String> emailKeys) {
                        List<InterviewSession> found = new ArrayList<>(good.findByEmailKeys(tenant, jobId, emailKeys));
                        Collections.reverse(found);
                        return found;
                    }
                },
                "sessionsAreFoundByTheirAddressesWithinTheJobAndNewestFirst");
    }

    @Test
    void aStoreThatLooksUpDeadLinksForNobodyIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<InterviewSession> findByEmailKeys(
                            TenantId tenant, String jobId, Set<String> emailKeys) {
                        return good.findByEmailKeys(tenant, jobId, emailKeys).stream()
                                .filter(session -> session.revokedAt() == null)
                                .toList();
                    }
                },
                "sessionsAreFoundByTheirAddressesWithinTheJobAndNewestFirst");
    }

    @Test
    void aStoreThatLooksUpSessionsOfOtherTenantsIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private TenantId last = TenantId.SINGLE;

                    @Override
                    public InterviewSession create(NewSession created) {
                        last = created.session().tenant();
                        return good.create(created);
                    }

                    @Override
                    public List<InterviewSession> findByIds(TenantId tenant, Set<UUID> sessionIds) {
                        return good.findByIds(last, sessionIds);
                    }
                },
                "nothingOfAnotherTenantIsFound");
    }

    @Test
    void aStoreThatTakesAnExpiredLinkForDeadAfterTheSubmitIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
                        Instant at = query.usableAt();
                        return good.list(tenant, query, limit).stream()
                                .filter(summary -> at == null || isUnexpired(summary.session(), at))
                                .toList();
                    }

                    private boolean isUnexpired(InterviewSession session, Instant at) {
                        return session.expiresAt() == null
                                || session.expiresAt().isAfter(at);
                    }
                },
                "listsAndCountsAreNarrowedToLinksThatCanBeUsed");
    }

    @Test
    void aStoreWhoseCountsForgetTheLinkIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query) {
                        return good.count(tenant, query.usableAt(null));
                    }
                },
                "listsAndCountsAreNarrowedToLinksThatCanBeUsed");
    }
}
