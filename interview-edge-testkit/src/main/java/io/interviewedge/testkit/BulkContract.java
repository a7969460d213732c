package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.job.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.store.NewSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many new sessions in one call: all of them, or none. */
interface BulkContract extends StoreContractPart {

    @Test
    default void manySessionsAreStoredWithTheirScriptsAndEvents() {
        List<InterviewScript> scripts = List.of(
                StoreFixture.script(FIRST),
                StoreFixture.script(FIRST),
                fixture().script());
        List<NewSession> created = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            InterviewScript script = scripts.get(i % 3);
            created.add(StoreFixture.newSession(fixture().draft(script).build(), script));
        }

        List<InterviewSession> stored = fixture().store().createAll(created);

        assertThat(stored).isEqualTo(created.stream().map(NewSession::session).toList());
        for (int i : new int[] {0, 1, 99, 100, 101, 1_000, 2_498, 2_499}) {
            fixture().assertStored(stored.get(i));
            assertThat(fixture()
                            .store()
                            .history(fixture().tenant(), stored.get(i).id()))
                    .containsExactly(created.get(i)
                            .event()
                            .of(stored.get(i), stored.get(i).createdAt()));
        }
        scripts.forEach(
                script -> assertThat(fixture().store().findScript(script.id())).contains(script));
        assertThat(fixture().unrelayed()).hasSize(2_500);
    }

    @Test
    default void noSessionsAreNoWork() {
        assertThat(fixture().store().createAll(List.of())).isEmpty();
    }

    @Test
    default void everyTextIsKeptInBulkToo() {
        List<NewSession> created = new ArrayList<>();
        for (String text : Texts.AWKWARD_LINES) {
            InterviewScript script = InterviewScript.of(
                    new Job("job " + UUID.randomUUID(), text, text, text + "\n\t\r\n" + text, true, List.of(FIRST)));
            Candidate candidate = new Candidate(
                    new EmailAddress("o'neil+\u00FC@example.com"),
                    text,
                    new PhoneNumber("+442079460958"),
                    Locale.forLanguageTag("zh-Hant"));
            created.add(StoreFixture.newSession(
                    fixture()
                            .draft(script)
                            .candidate(candidate)
                            .externalId(text)
                            .build(),
                    script));
        }

        List<InterviewSession> stored = fixture().store().createAll(created);

        stored.forEach(session -> fixture().assertStored(session));
    }

    @Test
    default void anExternalIdThatIsStoredGivesTheFirstSession() {
        InterviewSession first = fixture().create(fixture().draft().externalId("application 7"));
        NewSession repeated = StoreFixture.newSession(
                fixture().draft().externalId("application 7").build(), fixture().script());
        NewSession fresh =
                StoreFixture.newSession(fixture().draft().build(), fixture().script());

        assertThat(fixture().store().createAll(List.of(repeated, fresh))).containsExactly(first, fresh.session());

        assertThat(fixture().store().findByToken(repeated.session().token())).isEmpty();
        fixture().assertStored(fresh.session());
    }

    @Test
    default void ofSeveralWithOneExternalIdTheFirstIsStored() {
        List<NewSession> created = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            created.add(StoreFixture.newSession(
                    fixture().draft().externalId("application " + i % 150).build(),
                    fixture().script()));
        }

        List<InterviewSession> stored = fixture().store().createAll(created);

        assertThat(stored.subList(150, 300)).isEqualTo(stored.subList(0, 150));
        assertThat(stored.get(0)).isEqualTo(created.get(0).session());
        assertThat(fixture().unrelayed())
                .hasSize(150)
                .extracting(SessionEvent::sequence)
                .containsOnly(0L);
    }

    @Test
    default void aTokenThatIsTakenKeepsAllOfThemOut() {
        InterviewSession taken = fixture().invited();
        InterviewScript script = StoreFixture.script(FIRST, Question.of("another", "Another?"));
        List<NewSession> created = List.of(
                StoreFixture.newSession(fixture().draft(script).build(), script),
                StoreFixture.newSession(
                        fixture().draft(script).token(taken.token()).build(), script));

        assertThatThrownBy(() -> fixture().store().createAll(created)).isInstanceOf(StoreException.class);

        assertNothingStored(created);
    }

    @Test
    default void anIdThatIsRepeatedInTheListKeepsAllOfThemOut() {
        InterviewScript script = StoreFixture.script(FIRST);
        InterviewSession session = fixture().draft(script).build();
        List<NewSession> created = List.of(
                StoreFixture.newSession(session, script),
                StoreFixture.newSession(fixture().draft(script).id(session.id()).build(), script));

        assertThatThrownBy(() -> fixture().store().createAll(created)).isInstanceOf(StoreException.class);

        assertNothingStored(created);
    }

    @Test
    default void twoListsWithTheSameExternalIdsGiveTheSameSessions() {
        List<List<InterviewSession>> stored = Race.of(6, i -> () -> {
            List<NewSession> created = new ArrayList<>();
            for (int row = 0; row < 40; row++) {
                created.add(StoreFixture.newSession(
                        fixture().draft().externalId("application " + row).build(),
                        fixture().script()));
            }
            return fixture().store().createAll(created);
        });

        List<UUID> first = stored.get(0).stream().map(InterviewSession::id).toList();
        assertThat(stored)
                .allSatisfy(list ->
                        assertThat(list).extracting(InterviewSession::id).isEqualTo(first));
        assertThat(fixture().unrelayed()).hasSize(40);
    }

    private void assertNothingStored(List<NewSession> created) {
        for (NewSession each : created) {
            assertThat(fixture().store().find(fixture().tenant(), each.session().id()))
                    .isEmpty();
            assertThat(fixture()
                            .store()
                            .history(fixture().tenant(), each.session().id()))
                    .isEmpty();
            assertThat(fixture().store().findScript(each.script().id())).isEmpty();
        }
    }
}
