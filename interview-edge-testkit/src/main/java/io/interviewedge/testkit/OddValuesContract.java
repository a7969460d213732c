package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.Scale;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A store does not validate: values that other rules allowed are read unchanged and do not make a page fail. */
interface OddValuesContract extends StoreContractPart {

    @Test
    default void aSessionWithValuesThatTodaysRulesRefuseIsKeptAndListed() {
        InterviewSession odd = fixture().create(odd(fixture().draft()));
        InterviewSession fine = fixture().invited();

        fixture().assertStored(odd);
        assertThat(fixture().store().list(fixture().tenant(), SessionQuery.all(), 10))
                .extracting(found -> found.session())
                .containsExactlyInAnyOrder(odd, fine);
        assertThat(fixture().store().list(fixture().tenant(), SessionQuery.all().candidate("no address"), 10))
                .hasSize(1);
    }

    @Test
    default void aSessionWithSuchValuesIsStartedAnsweredAndRelayed() {
        InterviewSession session =
                fixture().started(odd(fixture().draft()), fixture().script());
        fixture().saved(session, StoreFixture.FIRST.id(), "Because", 0);

        assertThat(fixture().unrelayed())
                .filteredOn(event -> event.sessionId().equals(session.id()))
                .extracting(event -> event.type().id())
                .containsExactly("invited", "started", "answered");
    }

    @Test
    default void aTenantWithANameThatTodaysRulesRefuseIsRead() {
        TenantId odd = new TenantId("two\nlines " + UUID.randomUUID());
        InterviewSession session = fixture().create(fixture().draft().tenant(odd));

        assertThat(fixture().store().find(odd, session.id()))
                .map(StoredSession::session)
                .contains(session);
        assertThat(fixture().history(session)).extracting(SessionEvent::tenant).containsExactly(odd);
    }

    @Test
    default void aScriptWithTextsThatTodaysRulesRefuseIsRead() {
        InterviewScript odd = new InterviewScript(
                UUID.randomUUID().toString(),
                "two\nlines",
                "\u0007",
                "\u0007",
                "\u0007",
                List.of(
                        new Question(" padded ", "\u0007", true, "\u0007"),
                        new Question(
                                "choice",
                                "?",
                                true,
                                null,
                                new Choice(List.of(new Option(" \n", "\u0007")), true),
                                Map.of(" \n", 9_999)),
                        new Question("scale", "?", true, null, new Scale(5, -90_000, "\u0007", ""), Map.of()),
                        new Question(
                                "number",
                                "?",
                                true,
                                null,
                                new Numeric(BigDecimal.TEN, BigDecimal.ONE, "two\nlines"),
                                Map.of())));
        fixture().create(fixture().draft(odd), odd);

        assertThat(fixture().store().findScript(odd.id())).contains(odd);
    }

    private static SessionDraft odd(SessionDraft draft) {
        return draft.token(InviteToken.stored("short " + UUID.randomUUID()))
                .candidate(new Candidate(
                        new EmailAddress("No address at all"),
                        "two\nlines\u0007",
                        new PhoneNumber("020 7946"),
                        Locale.ENGLISH));
    }
}
