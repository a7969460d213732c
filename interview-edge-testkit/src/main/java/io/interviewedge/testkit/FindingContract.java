package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Finding sessions: a token reaches one session, a tenant its own, and looking changes nothing. */
interface FindingContract extends StoreContractPart {

    @Test
    default void anUnknownTokenIsAbsent() {
        fixture().invited();

        assertThat(fixture().store().findByToken(InviteToken.of(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    default void anUnknownIdIsAbsent() {
        fixture().invited();

        assertThat(fixture().store().find(fixture().tenant(), Ids.unused())).isEmpty();
    }

    @Test
    default void theSessionOfAnotherTenantIsAbsent() {
        InterviewSession session = fixture().invited();

        assertThat(fixture().store().find(TenantId.of("tenant " + UUID.randomUUID()), session.id()))
                .isEmpty();
    }

    @Test
    default void aTokenReachesItsSessionWhateverTheTenant() {
        InterviewSession session =
                fixture().create(fixture().draft().tenant(TenantId.of("tenant " + UUID.randomUUID())));

        fixture().assertStored(session);
    }

    @Test
    default void tokensThatDifferInCaseAreDifferentTokens() {
        String value = "aBc_" + Texts.unique(30);
        InterviewSession lower =
                fixture().create(fixture().draft().token(InviteToken.parse(value.toLowerCase(Locale.ROOT))));
        InterviewSession upper =
                fixture().create(fixture().draft().token(InviteToken.parse(value.toUpperCase(Locale.ROOT))));

        fixture().assertStored(lower);
        fixture().assertStored(upper);
        assertThat(fixture().store().findByToken(InviteToken.parse(value))).isEmpty();
    }

    /** A pattern instead of an equality would let a visitor guess. */
    @Test
    default void aTokenIsNoPattern() {
        String value = Texts.unique(30) + "x";
        fixture().create(fixture().draft().token(InviteToken.parse(value)));

        assertThat(fixture().store().findByToken(InviteToken.parse("_".repeat(value.length()))))
                .isEmpty();
    }

    @Test
    default void lookingChangesNothing() {
        StoredSession before = fixture().read(fixture().answered());
        InterviewSession session = before.session();

        for (int i = 0; i < 3; i++) {
            fixture().store().findByToken(session.token());
            fixture().store().find(session.tenant(), session.id());
            fixture().store().findScript(session.scriptId());
            fixture().store().findAnalyses(session.id()).latest();
            fixture().store().list(session.tenant(), SessionQuery.all(), 10);
            fixture().store().count(session.tenant(), SessionQuery.all());
        }

        fixture().assertUnchanged(before);
        assertThat(fixture().store().findAnalyses(session.id()).latest()).isEmpty();
    }
}
