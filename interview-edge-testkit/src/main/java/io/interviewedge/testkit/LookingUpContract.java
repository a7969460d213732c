package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Many sessions are looked up at once, by what the caller knows about them, and are listed by whether their links work.
 */
interface LookingUpContract extends StoreContractPart {

    @Test
    default void sessionsAreFoundByTheirIds() {
        InterviewSession invited = fixture().invited();
        InterviewSession completed = fixture().completed();
        fixture().invited();

        assertThat(fixture().store().findByIds(fixture().tenant(), Set.of(invited.id(), completed.id(), Ids.unused())))
                .containsExactlyInAnyOrder(invited, completed);
        assertThat(fixture().store().findByIds(fixture().tenant(), Set.of())).isEmpty();
    }

    @Test
    default void sessionsAreFoundByTheirExternalIdsWithinTheJob() {
        InterviewScript other = StoreFixture.script(FIRST);
        InterviewSession first = fixture().create(fixture().draft().externalId("Application 1"));
        InterviewSession second =
                fixture().create(fixture().draft().externalId("application 1").revokedAt(NOON));
        fixture().create(fixture().draft().externalId("application 2"));
        InterviewSession elsewhere = fixture().create(fixture().draft(other).externalId("application 1"), other);
        fixture().invited();

        assertThat(byExternalIds(fixture().script(), "Application 1")).containsExactly(first);
        assertThat(byExternalIds(fixture().script(), "application 1", "Application 1", "application 3"))
                .containsExactlyInAnyOrder(first, second);
        assertThat(byExternalIds(other, "application 1")).containsExactly(elsewhere);
        assertThat(byExternalIds(fixture().script(), "application%", "application_1", "'", "\\"))
                .isEmpty();
        assertThat(byExternalIds(fixture().script())).isEmpty();
    }

    @Test
    default void sessionsAreFoundByTheirAddressesWithinTheJobAndNewestFirst() {
        InterviewScript other = StoreFixture.script(FIRST);
        InterviewSession oldest = fixture()
                .create(fixture().draft().candidate("Ada@example.com", null).revokedAt(NOON));
        InterviewSession newest = fixture()
                .create(fixture().draft().candidate("ada@EXAMPLE.com", "Ada").createdAt(ONE));
        InterviewSession between = fixture()
                .create(fixture().draft().candidate("grace@example.com", null).createdAt(ONE.minusMillis(1)));
        fixture().create(fixture().draft().candidate("alan@example.com", null));
        fixture().create(fixture().draft(other).candidate("ada@example.com", null), other);

        assertThat(byAddresses("ada@example.com", "grace@example.com", "nobody@example.com"))
                .containsExactly(newest, between, oldest);
        assertThat(byAddresses("example.com", "%@example.com", "'")).isEmpty();
        assertThat(byAddresses()).isEmpty();
    }

    @Test
    default void aThousandCanBeLookedUpAtOnce() {
        List<NewSession> created = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            created.add(fixture()
                    .draft()
                    .externalId("application " + i)
                    .candidate("candidate" + i + "@example.com", null)
                    .toStore());
        }
        List<InterviewSession> stored = fixture().store().createAll(created);
        Set<UUID> ids = new HashSet<>();
        Set<String> externalIds = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            ids.add(i < stored.size() ? stored.get(i).id() : Ids.unused());
            externalIds.add("application " + i);
            addresses.add("candidate" + i + "@example.com");
        }
        String job = fixture().script().jobId();

        assertThat(fixture().store().findByIds(fixture().tenant(), ids)).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(fixture().store().findByExternalIds(fixture().tenant(), job, externalIds))
                .containsExactlyInAnyOrderElementsOf(stored);
        assertThat(fixture().store().findByEmailKeys(fixture().tenant(), job, addresses))
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    default void nothingOfAnotherTenantIsFound() {
        TenantId another = TenantId.of("tenant " + UUID.randomUUID());
        InterviewSession theirs =
                fixture().create(fixture().draft().tenant(another).externalId("application 1"));
        String job = fixture().script().jobId();
        String key = theirs.candidate().email().key();

        assertThat(fixture().store().findByIds(fixture().tenant(), Set.of(theirs.id())))
                .isEmpty();
        assertThat(fixture().store().findByExternalIds(fixture().tenant(), job, Set.of("application 1")))
                .isEmpty();
        assertThat(fixture().store().findByEmailKeys(fixture().tenant(), job, Set.of(key)))
                .isEmpty();
    }

    @Test
    default void listsAndCountsAreNarrowedToLinksThatCanBeUsed() {
        InterviewSession lasting = fixture().create(fixture().draft());
        InterviewSession dying = fixture().create(fixture().draft().expiresAt(ONE));
        InterviewSession done =
                fixture().create(fixture().draft().expiresAt(NOON).status(SessionStatus.COMPLETED));
        fixture().create(fixture().draft().revokedAt(NOON));
        fixture().create(fixture().draft().revokedAt(NOON).status(SessionStatus.COMPLETED));

        SessionQuery before = SessionQuery.all().usableAt(ONE.minusMillis(1));
        SessionQuery after = SessionQuery.all().usableAt(ONE);

        assertThat(listed(before)).containsExactlyInAnyOrder(lasting.id(), dying.id(), done.id());
        assertThat(listed(after)).containsExactlyInAnyOrder(lasting.id(), done.id());
        assertThat(listed(after.status(SessionStatus.INVITED))).containsExactly(lasting.id());
        assertThat(fixture().store().count(fixture().tenant(), before))
                .containsEntry(SessionStatus.INVITED, 2L)
                .containsEntry(SessionStatus.COMPLETED, 1L);
    }

    private Set<UUID> listed(SessionQuery query) {
        return fixture().store().list(fixture().tenant(), query, 10).stream()
                .map(SessionSummary::session)
                .map(InterviewSession::id)
                .collect(Collectors.toSet());
    }

    private List<InterviewSession> byExternalIds(InterviewScript script, String... externalIds) {
        return fixture().store().findByExternalIds(fixture().tenant(), script.jobId(), Set.of(externalIds));
    }

    private List<InterviewSession> byAddresses(String... keys) {
        return fixture()
                .store()
                .findByEmailKeys(fixture().tenant(), fixture().script().jobId(), Set.of(keys));
    }
}
