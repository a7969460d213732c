package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.interviewedge.error.StoreException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many new sessions in one call: if one of them cannot be stored, none is. */
interface BulkRefusalContract extends StoreContractPart {

    @Test
    default void aTokenThatIsTakenKeepsAllOfThemOut() {
        assertRefused(3, fixture().draft().token(fixture().invited().token()));
    }

    @Test
    default void anIdThatIsTakenKeepsAllOfThemOut() {
        assertRefused(3, fixture().draft().id(fixture().invited().id()));
    }

    @Test
    default void aTokenOrAnIdThatIsTakenKeepsAThousandOut() {
        assertRefused(1_100, fixture().draft().token(fixture().invited().token()));
        assertRefused(1_100, fixture().draft().id(fixture().invited().id()));
    }

    @Test
    default void aTokenThatIsRepeatedInTheListKeepsAllOfThemOut() {
        SessionDraft draft = fixture().draft();

        assertRefused(200, draft, fixture().draft().token(draft.build().token()));
    }

    @Test
    default void anIdThatIsRepeatedInTheListKeepsAllOfThemOut() {
        SessionDraft draft = fixture().draft().id(Ids.unused());

        assertRefused(200, draft, fixture().draft().id(draft.build().id()));
    }

    @Test
    default void aRefusedListTakesNoExternalIds() {
        InterviewSession present = fixture().invited();
        NewSession refused = fixture().draft().token(present.token()).toStore();
        List<NewSession> good = List.of(
                fixture().draft().externalId("application 7").toStore(),
                fixture().draft().externalId("application 8").toStore());
        List<NewSession> all = new ArrayList<>(good);
        all.add(refused);
        assertThat(catchThrowable(() -> fixture().store().createAll(all))).isInstanceOf(StoreException.class);

        assertThat(fixture().store().createAll(good))
                .isEqualTo(good.stream().map(NewSession::session).toList());

        good.forEach(each -> fixture().assertStored(each.session()));
    }

    /**
     * A list of new sessions of a new script, with these among them: the last at its end, and one before it in the
     * middle.
     */
    private void assertRefused(int size, SessionDraft... bad) {
        InterviewScript script = StoreFixture.script(FIRST);
        List<NewSession> created = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            created.add(fixture().draft(script).toStore());
        }
        if (bad.length > 1) {
            created.add(size / 2, bad[0].toStore());
        }
        created.add(bad[bad.length - 1].toStore());
        List<InterviewSession> before = stored();

        Throwable refusal = catchThrowable(() -> fixture().store().createAll(created));

        assertThat(refusal).isInstanceOf(StoreException.class);
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            for (NewSession each : created) {
                assertThat(cause.toString())
                        .doesNotContain(each.session().token().value());
            }
        }
        assertThat(stored()).isEqualTo(before);
        before.forEach(session -> fixture().assertStored(session));
        assertThat(fixture().unrelayed()).hasSize(before.size());
        assertThat(fixture().store().findScript(script.id())).isEmpty();
        fixture().assertStored(fixture().invited());
    }

    private List<InterviewSession> stored() {
        List<InterviewSession> stored = new ArrayList<>();
        fixture()
                .store()
                .list(fixture().tenant(), SessionQuery.all(), 100)
                .forEach(summary -> stored.add(summary.session()));
        return stored;
    }
}
