package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.StoreException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.StoredSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** External ids, the host's own names for invites: one session for each, within a tenant and a job. */
interface ExternalIdContract extends StoreContractPart {

    @Test
    default void theSecondSessionWithAnExternalIdIsNotStored() {
        InterviewSession first = fixture().create(fixture().draft().externalId("application 7"));
        NewSession second = fixture().draft().externalId("application 7").toStore();

        assertThat(Fields.of(fixture().store().create(second))).isEqualTo(Fields.of(first));

        fixture().assertStored(first);
        assertThat(fixture().store().findByToken(second.session().token())).isEmpty();
        assertThat(fixture().store().find(fixture().tenant(), second.session().id()))
                .isEmpty();
        assertThat(fixture().history(second.session())).isEmpty();
        assertThat(fixture().unrelayed()).isEqualTo(fixture().history(first)).hasSize(1);
    }

    @Test
    default void theFirstSessionIsGivenAsItIsNow() {
        InterviewSession started = fixture()
                .started(
                        fixture().draft().externalId("application 7"), fixture().script());
        assertGivenAgain("application 7", started);

        fixture().saved(started, FIRST.id(), "Because", 0);
        assertGivenAgain("application 7", fixture().read(started).session());

        InterviewSession completed = fixture()
                .store()
                .changeStatus(StoreFixture.change(
                        started.token(), SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED, ONE, false, null))
                .orElseThrow();
        assertGivenAgain("application 7", completed);

        Analysis claim = SampleAnalyses.claim(completed, 1, ONE);
        fixture().claim(claim, null);
        assertGivenAgain("application 7", completed.touched());
        assertThat(fixture().store().findAnalyses(completed.id()).latest()).contains(claim);
    }

    /** Whether that is a mistake is for the service to judge. */
    @Test
    default void anotherCandidateWithAnExternalIdThatIsTakenIsGivenTheFirstSessionToo() {
        InterviewSession first = fixture().create(fixture().draft().externalId("application 7"));
        NewSession second = fixture()
                .draft()
                .candidate("grace@example.com", "Grace")
                .externalId("application 7")
                .toStore();

        assertThat(Fields.of(fixture().store().create(second))).isEqualTo(Fields.of(first));
        assertThat(fixture().store().createAll(List.of(second)))
                .extracting(Fields::of)
                .containsExactly(Fields.of(first));

        fixture().assertStored(first);
        assertThat(fixture().store().findByToken(second.session().token())).isEmpty();
    }

    /** The host decides what to do about a dead link. */
    @Test
    default void aSessionWhoseLinkIsDeadKeepsItsExternalId() {
        InterviewSession expired =
                fixture().create(fixture().draft().externalId("expired").expiresAt(NOON));
        InterviewSession revoked =
                fixture().create(fixture().draft().externalId("revoked").revokedAt(NOON));

        assertGivenAgain("expired", expired);
        assertGivenAgain("revoked", revoked);
    }

    /** This happens when the reply to the first attempt was lost. */
    @Test
    default void theVerySameSessionOnceMoreIsGivenAsItIsStored() {
        NewSession once = fixture().draft().externalId("application 7").toStore();

        assertThat(fixture().store().create(once)).isEqualTo(once.session());
        assertThat(fixture().store().create(once)).isEqualTo(once.session());
        assertThat(fixture().store().createAll(List.of(once, once))).containsExactly(once.session(), once.session());

        fixture().assertStored(once.session());
        assertThat(fixture().unrelayed()).hasSize(1);
    }

    @Test
    default void aScriptThatNoSessionNeedsIsNotStored() {
        fixture().create(fixture().draft().externalId("application 7"));
        InterviewScript edited = InterviewScript.of(
                Job.of(fixture().script().jobId(), "Another title " + UUID.randomUUID(), "Example Ltd", FIRST));
        NewSession repeated =
                fixture().draft(edited).externalId("application 7").toStore();

        fixture().store().create(repeated);
        fixture().store().createAll(List.of(repeated));

        assertThat(fixture().store().findScript(edited.id())).isEmpty();
    }

    @Test
    default void anotherJobMayUseTheSameExternalId() {
        String name = "job " + UUID.randomUUID() + " e";
        List<InterviewSession> sessions = new ArrayList<>();
        for (String jobId :
                List.of(name, name.toUpperCase(Locale.ROOT), name.replace('e', '\u00E9'), name + "\u0301")) {
            InterviewScript script = InterviewScript.of(Job.of(jobId, "Engineer", "Example Ltd", FIRST));
            sessions.add(fixture().create(fixture().draft(script).externalId("application 7"), script));
        }

        sessions.forEach(session -> fixture().assertStored(session));
    }

    @Test
    default void externalIdsThatDifferAtAllAreDifferent() {
        List<String> ids = new ArrayList<>(Texts.AWKWARD_LINES);
        ids.addAll(List.of("a", "A", "ä", "á", "a\u0301", "ａ", "a\u00A0", "a\u200B", "ß", "ss", "ﬁ", "fi", "i", "ı"));
        ids.addAll(List.of("a b", "a  b", "a\u00A0b", "_", "%", "7", "07", "7.0", "x".repeat(127), "x".repeat(128)));
        ids.add(Texts.wide(InterviewSession.MAX_EXTERNAL_ID_LENGTH));
        List<InterviewSession> sessions = new ArrayList<>();
        for (String id : ids) {
            sessions.add(fixture().create(fixture().draft().externalId(id)));
        }

        for (int i = 0; i < ids.size(); i++) {
            assertThat(sessions.get(i).externalId()).isEqualTo(ids.get(i));
            assertGivenAgain(ids.get(i), sessions.get(i));
        }
    }

    @Test
    default void sessionsWithoutAnExternalIdNeverMeet() {
        InterviewSession first = fixture().invited();
        InterviewSession second = fixture().invited();
        fixture()
                .store()
                .createAll(
                        List.of(fixture().draft().toStore(), fixture().draft().toStore()));

        fixture().assertStored(first);
        fixture().assertStored(second);
        assertThat(fixture().store().list(fixture().tenant(), SessionQuery.all(), 10))
                .hasSize(4);
    }

    @Test
    default void aSessionThatIsRefusedTakesNoExternalId() {
        InterviewSession present = fixture().invited();
        NewSession refused = fixture()
                .draft()
                .token(present.token())
                .externalId("application 7")
                .toStore();
        assertThatThrownBy(() -> fixture().store().create(refused)).isInstanceOf(StoreException.class);

        InterviewSession later = fixture().create(fixture().draft().externalId("application 7"));

        assertGivenAgain("application 7", later);
    }

    private void assertGivenAgain(String externalId, InterviewSession expected) {
        StoredSession before = fixture().read(expected);

        assertThat(Fields.of(fixture()
                        .store()
                        .create(fixture().draft().externalId(externalId).toStore())))
                .isEqualTo(Fields.of(expected));

        fixture().assertUnchanged(before);
    }
}
