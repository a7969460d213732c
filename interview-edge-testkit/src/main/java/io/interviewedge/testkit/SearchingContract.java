package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Filters: by status, by job, and by a part of the candidate's name or address, taken literally. */
interface SearchingContract extends StoreContractPart {

    @Test
    default void aStatusFindsItsSessionsOnly() {
        InterviewSession invited = fixture().invited();
        InterviewSession started = fixture().started();
        InterviewSession completed = fixture().completed();

        assertThat(found(SessionQuery.all().status(SessionStatus.INVITED))).containsExactly(invited.id());
        assertThat(found(SessionQuery.all().status(SessionStatus.IN_PROGRESS))).containsExactly(started.id());
        assertThat(found(SessionQuery.all().status(SessionStatus.COMPLETED))).containsExactly(completed.id());
    }

    @Test
    default void aJobFindsItsSessionsOnly() {
        String id = "java " + UUID.randomUUID();
        InterviewSession lower = invitedTo(id);
        InterviewSession upper = invitedTo(id.toUpperCase(Locale.ROOT));
        invitedTo(id + " 2");

        assertThat(found(SessionQuery.all().job(id))).containsExactly(lower.id());
        assertThat(found(SessionQuery.all().job(id.toUpperCase(Locale.ROOT)))).containsExactly(upper.id());
        assertThat(found(SessionQuery.all().job("java%"))).isEmpty();
    }

    @Test
    default void aPartOfTheNameOrOfTheAddressFinds() {
        UUID ada = invited("ada@example.com", "Ada Lovelace");
        UUID grace = invited("grace@lovelace.example", "Grace Hopper");
        UUID nameless = invited("alan@example.com", null);

        assertFinds("lovelace", ada, grace);
        assertFinds("Ada Love", ada);
        assertFinds("@example.com", ada, nameless);
        assertFinds("alan@example.com", nameless);
        assertFinds("turing");
    }

    @Test
    default void caseNeverMatters() {
        UUID ozil = invited("Mesut@Example.COM", "Özil");
        UUID istanbul = invited("ist@example.com", "INGRID ıŞIK");
        UUID sigma = invited("sig@example.com", "ΟΔΥΣΣΕΑΣ Дмитрий");

        assertFinds("ÖZIL", ozil);
        assertFinds("özil", ozil);
        assertFinds("mESUT@eXAMPLE.com", ozil);
        assertFinds("ingrid", istanbul);
        assertFinds("ДМИТРИЙ", sigma);
        assertFinds("οδυσσ", sigma);
    }

    @Test
    default void composedAndDecomposedAccentsAreTheSame() {
        UUID decomposed = invited("a@example.com", "O\u0308zil");
        UUID composed = invited("b@example.com", "Özil");

        assertFinds("özil", composed, decomposed);
        assertFinds("O\u0308ZIL", composed, decomposed);
    }

    /** Accents do matter, and so do look-alikes, whatever the database's collation holds of them. */
    @Test
    default void otherLettersAreOtherLetters() {
        invited("a@example.com", "Özil");
        invited("b@example.com", "Straße");

        assertFinds("ozil");
        assertFinds("strasse");
    }

    @Test
    default void aSearchedTextIsNoPattern() {
        UUID percent = invited("a@example.com", "100% sure");
        UUID underscore = invited("b@example.com", "snake_case");
        UUID backslash = invited("c@example.com", "back\\slash");
        UUID others = invited("d%e_f@example.com", "[x]*.? ^$ 'quoted' \"twice\" !#~");

        assertFinds("100%", percent);
        assertFinds("%", percent, others);
        assertFinds("_", underscore, others);
        assertFinds("snake_", underscore);
        assertFinds("\\", backslash);
        assertFinds("k\\s", backslash);
        assertFinds("\\%");
        assertFinds("1%sure");
        assertFinds("snake.case");
        assertFinds("[x]", others);
        assertFinds("'quoted' \"", others);
        assertFinds("!", others);
        assertFinds("' or '1'='1");
    }

    @Test
    default void anySignFinds() {
        UUID emoji = invited("a@example.com", "Ada 🚀");
        UUID hebrew = invited("b@example.com", "עדה לאבלייס");
        UUID chinese = invited("用户@例子.广告", "王小明");

        assertFinds("🚀", emoji);
        assertFinds("🛸");
        assertFinds("לאב", hebrew);
        assertFinds("小明", chinese);
        assertFinds("例子", chinese);
    }

    @Test
    default void anAddressIsFoundHoweverItIsSpelt() {
        UUID plain = invited("Ada.Lovelace@Example.com", null);
        UUID international = invited("ad\u00E1@b\u00FCcher.example", null);
        invited("ada.lovelace+work@example.com", null);

        assertThat(found(SessionQuery.all().email("ada.lovelace@EXAMPLE.COM"))).containsExactly(plain);
        assertThat(found(SessionQuery.all().email("ADA\u0301@xn--bcher-kva.example")))
                .containsExactly(international);
        assertThat(found(SessionQuery.all().email("lovelace@example.com"))).isEmpty();
        assertThat(fixture()
                        .store()
                        .count(fixture().tenant(), SessionQuery.all().email("ada.lovelace@example.com")))
                .containsEntry(SessionStatus.INVITED, 1L);
    }

    @Test
    default void filtersNarrowEachOtherDown() {
        InterviewSession match = fixture()
                .started(
                        fixture().draft().candidate("ada@example.com", "Ada"),
                        fixture().script());
        fixture().create(fixture().draft().candidate("ada@example.com", "Ada"));
        fixture()
                .started(
                        fixture().draft().candidate("grace@example.com", "Grace"),
                        fixture().script());
        InterviewScript other = StoreFixture.script(StoreFixture.FIRST);
        fixture().started(fixture().draft(other).candidate("ada@example.com", "Ada"), other);

        assertThat(found(SessionQuery.all()
                        .status(SessionStatus.IN_PROGRESS)
                        .job(match.jobId())
                        .email("ADA@example.com")
                        .candidate("ada")))
                .containsExactly(match.id());
    }

    private UUID invited(String email, @Nullable String name) {
        return fixture().create(fixture().draft().candidate(email, name)).id();
    }

    private InterviewSession invitedTo(String jobId) {
        InterviewScript script = InterviewScript.of(Job.of(jobId, "Engineer", "Example Ltd", StoreFixture.FIRST));
        return fixture().create(fixture().draft(script), script);
    }

    private void assertFinds(String text, UUID... ids) {
        assertThat(found(SessionQuery.all().candidate(text))).as(text).containsExactlyInAnyOrder(ids);
    }

    private List<UUID> found(SessionQuery query) {
        List<UUID> ids = new ArrayList<>();
        fixture()
                .store()
                .list(fixture().tenant(), query, 100)
                .forEach(found -> ids.add(found.session().id()));
        return ids;
    }
}
