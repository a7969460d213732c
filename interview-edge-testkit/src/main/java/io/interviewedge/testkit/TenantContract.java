package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NEWEST_FIRST;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No call gives a tenant anything that belongs to another tenant. */
interface TenantContract extends StoreContractPart {

    @Test
    default void aTenantReadsItsOwnHistoryOnly() {
        InterviewSession session = fixture().invited();

        assertThat(fixture().store().history(anotherTenant(), session.id(), HistoryQuery.all()))
                .isEmpty();
        assertThat(fixture().store().history(fixture().tenant(), Ids.unused(), HistoryQuery.all()))
                .isEmpty();
        assertThat(fixture().history(session)).hasSize(1);
    }

    @Test
    default void nothingOfACompletedInterviewReachesAnotherTenant() {
        assertStrange(anotherTenant(), reviewed());
    }

    /** Not even a tenant whose name a database may consider equal. */
    @Test
    default void nothingReachesATenantWithASimilarName() {
        String name = UUID.randomUUID() + " e s\u00F6";
        InterviewSession session = fixture().create(fixture().draft().tenant(TenantId.of(name)));

        for (String similar : List.of(
                name.replace('e', 'E'),
                name.replace('e', '\u00E9'),
                name + "\u0301",
                name.replace("\u00F6", "o\u0308"),
                name.replace(" e", "\u200B e"),
                name.replace(" e", "  e"),
                name.replace('e', '_'),
                "%")) {
            assertStrange(TenantId.of(similar), session);
        }
    }

    @Test
    default void anExternalIdOfAnotherTenantIsFree() {
        InterviewSession theirs =
                fixture().create(fixture().draft().tenant(anotherTenant()).externalId("application 7"));

        InterviewSession ours = fixture()
                .store()
                .create(StoreFixture.newSession(
                        fixture().draft().externalId("application 7").build(),
                        fixture().script()));
        InterviewSession bulk = fixture()
                .store()
                .createAll(List.of(StoreFixture.newSession(
                        fixture()
                                .draft()
                                .tenant(anotherTenant())
                                .externalId("application 7")
                                .build(),
                        fixture().script())))
                .get(0);

        assertThat(List.of(ours.id(), bulk.id())).doesNotContain(theirs.id());
        List.of(theirs, ours, bulk).forEach(session -> fixture().assertStored(session));
    }

    /**
     * The library refuses such a cursor; a store that gets one nevertheless shows only the sessions of the tenant that
     * asks.
     */
    @Test
    default void aPlaceInTheListOfAnotherTenantIsOnlyAPlace() {
        TenantId another = anotherTenant();
        List<InterviewSession> own = new ArrayList<>();
        List<InterviewSession> theirs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            theirs.add(fixture().create(fixture().draft().tenant(another)));
            own.add(fixture().invited());
        }
        theirs.sort(NEWEST_FIRST);
        own.sort(NEWEST_FIRST);
        InterviewSession place = theirs.get(1);

        List<SessionSummary> listed =
                fixture().store().list(fixture().tenant(), SessionQuery.all().after(Listing.cursor(place)), 10);

        assertThat(listed)
                .extracting(SessionSummary::session)
                .isEqualTo(own.stream()
                        .filter(session -> NEWEST_FIRST.compare(session, place) > 0)
                        .toList());
    }

    @Test
    default void eachEventIsOfTheTenantOfItsSession() {
        TenantId another = anotherTenant();
        InterviewSession theirs =
                fixture().started(fixture().draft().tenant(another), fixture().script());
        InterviewSession own = fixture().started();

        assertThat(fixture().unrelayed()).isEqualTo(fixture().history(own));
        assertThat(new OwnEvents(fixture().store(), another).unrelayed(null, 10))
                .isEqualTo(fixture().history(theirs))
                .hasSize(2)
                .extracting(SessionEvent::tenant)
                .containsOnly(another);
    }

    private InterviewSession reviewed() {
        InterviewSession session = fixture()
                .started(
                        fixture().draft().externalId("application 7"), fixture().script());
        fixture().saved(session, FIRST.id(), "Because", 0);
        InterviewSession completed = fixture()
                .store()
                .changeStatus(StoreFixture.change(
                        session.token(), SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED, ONE, false, null))
                .orElseThrow();
        Analysis claim = SampleAnalyses.claim(session, 1, ONE);
        fixture().claim(claim, null);
        fixture().finish(claim.succeeded(SampleAnalyses.result(), ONE));
        return completed;
    }

    private void assertStrange(TenantId stranger, InterviewSession session) {
        SessionStore store = fixture().store();
        assertThat(store.find(stranger, session.id())).isEmpty();
        assertThat(store.history(stranger, session.id(), HistoryQuery.all())).isEmpty();
        for (SessionQuery query : List.of(
                SessionQuery.all(),
                SessionQuery.all().status(session.status()),
                SessionQuery.all().job(session.jobId()),
                SessionQuery.all().email(session.candidate().email().value()),
                SessionQuery.all().candidate(session.candidate().displayName()))) {
            assertThat(store.list(stranger, query, 10)).isEmpty();
            assertThat(store.count(stranger, query).values()).allMatch(count -> count == 0);
        }
    }

    private static TenantId anotherTenant() {
        return TenantId.of("tenant " + UUID.randomUUID());
    }
}
