package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisOutcome;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.StoredSession;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A store keeps ids that this version of the library does not know: a newer version writes to the same rows. */
interface NewerVersionContract extends StoreContractPart {

    SessionStatus WITHDRAWN = new SessionStatus("withdrawn");

    @Test
    default void aStatusThatIsNotKnownIsKeptListedAndCounted() {
        InterviewSession session = fixture().create(fixture().draft().status(WITHDRAWN));

        fixture().assertStored(session);
        assertThat(fixture().store().list(fixture().tenant(), SessionQuery.all().status(WITHDRAWN), 10))
                .singleElement()
                .satisfies(found -> assertThat(found.session()).isEqualTo(session));
        assertThat(fixture().store().count(fixture().tenant(), SessionQuery.all()))
                .containsEntry(WITHDRAWN, 1L);
    }

    @Test
    default void noStepLeadsOutOfAStatusThatIsNotKnown() {
        InterviewSession session = fixture().create(fixture().draft().status(WITHDRAWN));
        StoredSession before = fixture().read(session);

        assertThat(fixture().start(session)).isEmpty();
        assertThat(fixture().answer(session, StoreFixture.FIRST.id(), "Because", 0))
                .isEmpty();
        assertThat(fixture().submit(session)).isEmpty();

        fixture().assertUnchanged(before);
    }

    @Test
    default void anEventTypeThatIsNotKnownIsKeptAndRelayed() {
        InterviewSession session = fixture().invited();
        SessionEventType type = new SessionEventType("a_type_of_thirty_two_characters_");

        SessionEvent logged = fixture()
                .store()
                .append(new LogEntry(session.tenant(), session.id(), null, ONE, Drafts.of(type)))
                .orElseThrow();

        assertThat(logged.type()).isEqualTo(type);
        assertThat(fixture().history(session)).last().isEqualTo(logged);
        assertThat(fixture().unrelayed()).contains(logged);
    }

    @Test
    default void aVerdictThatIsNotKnownIsKept() {
        InterviewSession session = fixture().completed();
        Analysis claim = SampleAnalyses.claim(session, 1, NOON);
        Verdict verdict = new Verdict("strong_hire");
        Analysis finished = claim.succeeded(
                new AnalysisResult(5.7, SampleAnalyses.traits(5.7), verdict, "Reason", "Summary", List.of()), ONE);

        assertThat(fixture().claim(claim, null)).isTrue();
        assertThat(fixture().finish(finished)).isTrue();

        assertThat(fixture().store().findAnalyses(session.id()).latest()).contains(finished);
    }

    @Test
    default void aStateOfAnAnalysisThatIsNotKnownIsKeptAndFollowedByTheNextAttempt() {
        InterviewSession session = fixture().completed();
        Analysis claim = SampleAnalyses.claim(session, 1, NOON);
        Analysis queued = claim.with(
                new AnalysisOutcome(new AnalysisState("queued"), ONE, null, "The analyzer has a queue.", null, null));
        Analysis next = SampleAnalyses.claim(session, 2, ONE);

        assertThat(fixture().claim(claim, null)).isTrue();
        assertThat(fixture().finish(queued)).isTrue();
        assertThat(fixture().store().findAnalyses(session.id()).latest()).contains(queued);

        assertThat(fixture().claim(next, queued)).isTrue();
        assertThat(fixture().store().findAnalyses(session.id()).latest()).contains(next);
    }
}
