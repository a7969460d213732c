package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The host's own names for invites: one session for each, within a tenant and a job. */
interface ExternalIdContract extends StoreContractPart {

    @Test
    default void theSecondSessionWithAnExternalIdIsNotStored() {
        InterviewSession first = fixture().create(fixture().draft().externalId("application 7"));
        InterviewSession second = fixture().draft().externalId("application 7").build();

        assertThat(Fields.of(fixture()
                        .store()
                        .create(StoreFixture.newSession(second, fixture().script()))))
                .isEqualTo(Fields.of(first));

        fixture().assertStored(first);
        assertThat(fixture().store().findByToken(second.token())).isEmpty();
        assertThat(fixture().store().find(fixture().tenant(), second.id())).isEmpty();
        assertThat(fixture().store().history(fixture().tenant(), second.id())).isEmpty();
        assertThat(fixture().store().history(fixture().tenant(), first.id())).hasSize(1);
    }

    @Test
    default void theFirstSessionIsGivenAsItIsNow() {
        InterviewSession session = fixture()
                .started(
                        fixture().draft().externalId("application 7"), fixture().script());
        InterviewSession answered =
                fixture().saved(session, FIRST.id(), "Because", 0).session();

        InterviewSession given = fixture()
                .store()
                .create(StoreFixture.newSession(
                        fixture().draft().externalId("application 7").build(),
                        fixture().script()));

        assertThat(Fields.of(given)).isEqualTo(Fields.of(answered));
        assertThat(fixture().readAnswer(session, FIRST.id()).text()).isEqualTo("Because");
    }

    @Test
    default void aScriptThatNoSessionNeedsIsNotStored() {
        fixture().create(fixture().draft().externalId("application 7"));
        InterviewScript edited = new InterviewScript(
                "edited " + UUID.randomUUID(),
                fixture().script().jobId(),
                "Another title",
                "Example Ltd",
                null,
                List.of(FIRST));

        fixture()
                .store()
                .create(StoreFixture.newSession(
                        new SessionDraft(fixture().tenant(), edited)
                                .externalId("application 7")
                                .build(),
                        edited));

        assertThat(fixture().store().findScript(edited.id())).isEmpty();
    }

    @Test
    default void anotherJobOrTenantMayUseTheSameExternalId() {
        InterviewScript other = StoreFixture.script(FIRST);
        List<InterviewSession> sessions = List.of(
                fixture().create(fixture().draft().externalId("application 7")),
                fixture().create(fixture().draft(other).externalId("application 7"), other),
                fixture()
                        .create(fixture()
                                .draft()
                                .tenant(new TenantId("tenant " + UUID.randomUUID()))
                                .externalId("application 7")));

        sessions.forEach(session -> fixture().assertStored(session));
    }

    @Test
    default void externalIdsThatDifferAtAllAreDifferent() {
        List<String> ids = new ArrayList<>(Texts.AWKWARD_LINES);
        ids.addAll(List.of("a", "A", "ä", "á", "a\u0301", "ａ", "a b", "a  b", "x".repeat(127), "x".repeat(128)));
        List<InterviewSession> sessions = new ArrayList<>();
        for (String id : ids) {
            sessions.add(fixture().create(fixture().draft().externalId(id)));
        }

        sessions.forEach(session -> fixture().assertStored(session));
        assertThat(sessions).extracting(InterviewSession::externalId).isEqualTo(ids);
    }

    @Test
    default void sessionsWithoutAnExternalIdNeverMeet() {
        InterviewSession first = fixture().invited();
        InterviewSession second = fixture().invited();

        fixture().assertStored(first);
        fixture().assertStored(second);
    }

    @Test
    default void ofManyInvitesWithOneExternalIdOneIsStoredAndAllAreGivenIt() {
        for (int round = 0; round < 5; round++) {
            String id = "application " + round;
            List<InterviewSession> given = Race.of(
                    50,
                    i -> () -> fixture()
                            .store()
                            .create(StoreFixture.newSession(
                                    fixture().draft().externalId(id).build(),
                                    fixture().script())));

            assertThat(given)
                    .extracting(InterviewSession::id)
                    .containsOnly(given.get(0).id());
            assertThat(fixture()
                            .store()
                            .history(fixture().tenant(), given.get(0).id()))
                    .hasSize(1);
        }
        assertThat(fixture().store().list(fixture().tenant(), SessionQuery.all(), 100))
                .hasSize(5);
    }
}
