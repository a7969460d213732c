package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.NewSession;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many new sessions in one call, as good as one by one. */
interface BulkContract extends StoreContractPart {

    @Test
    default void manySessionsAreStoredWithTheirScriptsAndEvents() {
        List<InterviewScript> scripts = List.of(
                StoreFixture.script(FIRST),
                StoreFixture.script(FIRST),
                fixture().script());
        List<NewSession> created = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            created.add(fixture().draft(scripts.get(i % 3)).toStore());
        }

        List<InterviewSession> stored = fixture().store().createAll(created);

        assertThat(stored).isEqualTo(created.stream().map(NewSession::session).toList());
        for (int i : new int[] {0, 1, 99, 100, 101, 1_000, 2_498, 2_499}) {
            fixture().assertStored(stored.get(i));
        }
        scripts.forEach(
                script -> assertThat(fixture().store().findScript(script.id())).contains(script));
        assertThat(fixture().unrelayed())
                .containsExactlyInAnyOrderElementsOf(
                        created.stream().map(BulkContract::invited).toList());
    }

    @Test
    default void noSessionsAreNoWork() {
        assertThat(fixture().store().createAll(List.of())).isEmpty();
    }

    @Test
    default void everyTextIsKeptInBulkToo() {
        List<NewSession> created = new ArrayList<>();
        for (String text : Texts.AWKWARD_LINES) {
            Question question = new Question(text, text + "\t\n", true, "\r" + text);
            InterviewScript script = InterviewScript.of(
                    new Job(UUID.randomUUID() + text, text, text, text + "\n\t\r\n" + text, true, List.of(question)));
            Candidate candidate = new Candidate(
                    EmailAddress.of("o'neil+\u00FC@example.com"),
                    text,
                    PhoneNumber.of("+442079460958"),
                    Locale.forLanguageTag("zh-Hant"));
            created.add(fixture()
                    .draft(script)
                    .candidate(candidate)
                    .externalId(text)
                    .toStore());
        }

        fixture().store().createAll(created);

        assertKept(created);
    }

    @Test
    default void everyFieldIsKeptInBulkTooAndWhatIsAbsentStaysAbsent() {
        List<NewSession> created = new ArrayList<>();
        for (SessionStatus status : SessionStatus.known()) {
            created.add(fixture().draft().toStore());
            created.add(fixture().draft().status(status).version(7).toStore());
        }
        for (String instant : Texts.AWKWARD_INSTANTS) {
            Instant at = Instant.parse(instant);
            created.add(fixture().draft().createdAt(at).expiresAt(at).toStore());
            created.add(fixture()
                    .draft()
                    .status(SessionStatus.COMPLETED)
                    .createdAt(at)
                    .startedAt(at.plusMillis(1))
                    .completedAt(at.plusMillis(2))
                    .lastActivityAt(at.plusMillis(3))
                    .revokedAt(at.plusMillis(4))
                    .toStore());
        }

        fixture().store().createAll(created);

        assertKept(created);
    }

    @Test
    default void theLongestValuesAllowedAreKeptInBulkToo() {
        InterviewScript script = InterviewScript.of(
                Job.of(Texts.unique(Job.MAX_ID_LENGTH), Texts.wide(Job.MAX_TITLE_LENGTH), "Example Ltd", FIRST));
        List<NewSession> created = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            created.add(fixture()
                    .draft(script)
                    .candidate("a".repeat(64) + "@example.com", Texts.wide(Candidate.MAX_NAME_LENGTH))
                    .externalId(i + "x" + Texts.wide(InterviewSession.MAX_EXTERNAL_ID_LENGTH - 2))
                    .toStore());
        }

        fixture().store().createAll(created);

        assertKept(created);
    }

    @Test
    default void oneListMayBeOfSeveralTenantsAndJobs() {
        List<NewSession> created = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            TenantId tenant = TenantId.of("tenant " + UUID.randomUUID());
            InterviewScript script = StoreFixture.script(FIRST);
            created.add(
                    fixture().draft().tenant(tenant).externalId("application 7").toStore());
            created.add(fixture()
                    .draft(script)
                    .tenant(tenant)
                    .externalId("application 7")
                    .toStore());
            created.add(fixture().draft(script).externalId("application 7").toStore());
        }

        fixture().store().createAll(created);

        assertKept(created);
    }

    @Test
    default void anExternalIdThatIsStoredGivesTheFirstSessionInItsPlace() {
        InterviewSession first = fixture()
                .started(
                        fixture().draft().externalId("application 0"), fixture().script());
        InterviewSession second = fixture().create(fixture().draft().externalId("application 149"));
        List<NewSession> created = new ArrayList<>();
        List<InterviewSession> expected = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            NewSession each = fixture().draft().externalId("application " + i).toStore();
            created.add(each);
            expected.add(i == 0 ? first : i == 149 ? second : each.session());
        }

        assertThat(fixture().store().createAll(created)).isEqualTo(expected);

        expected.forEach(session -> fixture().assertStored(session));
        for (int i : new int[] {0, 149}) {
            assertThat(fixture().store().findByToken(created.get(i).session().token()))
                    .isEmpty();
        }
    }

    @Test
    default void ofSeveralWithOneExternalIdTheFirstIsStored() {
        List<NewSession> created = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            created.add(fixture().draft().externalId("application " + i % 150).toStore());
        }

        List<InterviewSession> stored = fixture().store().createAll(created);

        List<InterviewSession> firsts =
                created.subList(0, 150).stream().map(NewSession::session).toList();
        assertThat(stored.subList(0, 150)).isEqualTo(firsts);
        assertThat(stored.subList(150, 300)).isEqualTo(firsts);
        assertThat(fixture().unrelayed())
                .containsExactlyInAnyOrderElementsOf(created.subList(0, 150).stream()
                        .map(BulkContract::invited)
                        .toList());
    }

    private void assertKept(List<NewSession> created) {
        for (NewSession each : created) {
            fixture().assertStored(each.session());
            assertThat(fixture().history(each.session())).containsExactly(invited(each));
            assertThat(fixture().store().findScript(each.script().id())).contains(each.script());
        }
    }

    private static SessionEvent invited(NewSession created) {
        return created.event().of(created.session(), created.session().createdAt());
    }
}
