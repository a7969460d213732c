package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@code create} stores, and what it refuses. */
interface CreatingContract extends StoreContractPart {

    @Test
    default void aNewSessionIsStoredWithItsNullFieldsAndWithoutAnswersOrAnalysis() {
        InterviewSession session = fixture().invited();

        fixture().assertStored(session);
        assertThat(fixture().store().findAnalyses(session.id()).latest()).isEmpty();
    }

    @Test
    default void everyFieldIsKept() {
        Candidate candidate = new Candidate(
                EmailAddress.of("Ada.Lovelace+test@Example.com"),
                "Ada Lovelace",
                PhoneNumber.of("+442079460958"),
                Locale.forLanguageTag("pt-BR"));
        InterviewSession session = fixture()
                .create(fixture()
                        .draft()
                        .candidate(candidate)
                        .status(SessionStatus.COMPLETED)
                        .createdAt(Instant.ofEpochMilli(1_001))
                        .startedAt(Instant.ofEpochMilli(2_002))
                        .completedAt(Instant.ofEpochMilli(3_003))
                        .lastActivityAt(Instant.ofEpochMilli(4_004))
                        .expiresAt(Instant.ofEpochMilli(5_005))
                        .revokedAt(Instant.ofEpochMilli(6_006))
                        .version(7));

        fixture().assertStored(session);
    }

    @Test
    default void everyStatusIsKept() {
        for (SessionStatus status : SessionStatus.known()) {
            fixture().assertStored(fixture().create(fixture().draft().status(status)));
        }
    }

    @Test
    default void instantsAreKeptToTheMillisecondWhereverTheyLie() {
        for (String instant : Texts.AWKWARD_INSTANTS) {
            Instant at = Instant.parse(instant);
            fixture()
                    .assertStored(fixture()
                            .create(fixture()
                                    .draft()
                                    .createdAt(at)
                                    .startedAt(at)
                                    .completedAt(at)
                                    .lastActivityAt(at)
                                    .expiresAt(at)
                                    .revokedAt(at)));
        }
    }

    @Test
    default void localesAreKept() {
        for (String tag : List.of("und", "de", "tr-TR", "zh-Hant-TW", "es-419", "sr-Latn-RS", "de-CH-1996")) {
            Candidate candidate =
                    new Candidate(EmailAddress.of("ada@example.com"), null, null, Locale.forLanguageTag(tag));
            fixture().assertStored(fixture().create(fixture().draft().candidate(candidate)));
        }
    }

    @Test
    default void namesAndAddressesAreKeptCharacterByCharacter() {
        for (String name : Texts.AWKWARD_LINES) {
            fixture().assertStored(fixture().create(fixture().draft().candidate("ada@example.com", name)));
        }
        for (String email :
                List.of("o'hara%_x@example.com", "用户@例子.广告", "ÅSA@Bücher.example", "a+b=c@sub.example.com")) {
            fixture().assertStored(fixture().create(fixture().draft().candidate(email, null)));
        }
    }

    @Test
    default void theLongestValuesAllowedAreKept() {
        Job job = new Job(
                Texts.unique(Job.MAX_ID_LENGTH),
                Texts.wide(Job.MAX_TITLE_LENGTH),
                Texts.wide(Job.MAX_TITLE_LENGTH),
                Texts.wide(Job.MAX_INTRODUCTION_LENGTH),
                true,
                List.of(new Question(
                        Texts.wide(Question.MAX_ID_LENGTH),
                        Texts.wide(Question.MAX_TEXT_LENGTH),
                        true,
                        Texts.wide(Question.MAX_MODEL_ANSWER_LENGTH))));
        InterviewScript script = InterviewScript.of(job);
        Candidate candidate = new Candidate(
                EmailAddress.of("a".repeat(64) + "@" + "b".repeat(59) + ("." + "c".repeat(60)).repeat(2) + ".example"),
                Texts.wide(Candidate.MAX_NAME_LENGTH),
                PhoneNumber.of("+491234567890123"),
                Locale.forLanguageTag("de-DE"));
        InterviewSession session = fixture()
                .create(
                        fixture()
                                .draft(script)
                                .tenant(TenantId.of(Texts.unique(TenantId.MAX_LENGTH)))
                                .token(InviteToken.parse(Texts.unique(64)))
                                .candidate(candidate),
                        script);

        fixture().assertStored(session);
        assertThat(fixture().store().findScript(script.id())).contains(script);
    }

    /** One character of this name has a search form of 18; each label of this domain grows from 2 characters to 8. */
    @Test
    default void aCandidateWhoseSearchFormIsMuchLongerThanWhatWasTypedIsKept() {
        Candidate candidate = new Candidate(
                EmailAddress.of("İ".repeat(64) + "@" + "ü.".repeat(30) + "example"),
                "\uFDFA".repeat(Candidate.MAX_NAME_LENGTH),
                null,
                Locale.ENGLISH);
        InterviewSession session = fixture().create(fixture().draft().candidate(candidate));

        fixture().assertStored(session);
        assertThat(fixture().store().list(fixture().tenant(), SessionQuery.all().candidate("example"), 10))
                .hasSize(1);
    }

    @Test
    default void aRepeatedIdIsRefusedAndNothingOfItIsStored() {
        StoredSession before = fixture().read(fixture().answered());
        InterviewScript other = StoreFixture.script(StoreFixture.FIRST);
        InterviewSession repeated = fixture()
                .draft(other)
                .tenant(TenantId.of("tenant " + UUID.randomUUID()))
                .id(before.session().id())
                .build();

        assertThatThrownBy(() -> fixture().store().create(StoreFixture.newSession(repeated, other)))
                .isInstanceOf(StoreException.class);

        fixture().assertUnchanged(before);
        assertThat(fixture().store().findByToken(repeated.token())).isEmpty();
        assertThat(fixture().store().find(repeated.tenant(), repeated.id())).isEmpty();
        assertThat(fixture().store().findScript(other.id())).isEmpty();
    }

    @Test
    default void aRepeatedTokenIsRefusedAndNothingOfItIsStored() {
        StoredSession before = fixture().read(fixture().answered());
        InterviewScript other = StoreFixture.script(StoreFixture.FIRST);
        InterviewSession repeated =
                fixture().draft(other).token(before.session().token()).build();

        assertThatThrownBy(() -> fixture().store().create(StoreFixture.newSession(repeated, other)))
                .isInstanceOf(StoreException.class)
                .hasMessageNotContaining(repeated.token().value());

        fixture().assertUnchanged(before);
        assertThat(fixture().store().find(repeated.tenant(), repeated.id())).isEmpty();
        assertThat(fixture().store().findScript(other.id())).isEmpty();
    }

    /** The token is a secret, and a database likes to quote the value that was there already. */
    @Test
    default void noCauseOfARefusalQuotesTheToken() {
        InterviewSession present = fixture().invited();
        InterviewSession repeated = fixture().draft().token(present.token()).build();

        assertThatThrownBy(() -> fixture()
                        .store()
                        .create(StoreFixture.newSession(repeated, fixture().script())))
                .satisfies(refusal -> {
                    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
                        assertThat(cause.toString())
                                .doesNotContain(present.token().value());
                    }
                });
    }

    @Test
    default void theStoreGoesOnAfterARefusal() {
        InterviewSession present = fixture().invited();
        InterviewSession repeated = fixture().draft().token(present.token()).build();
        assertThatThrownBy(() -> fixture()
                        .store()
                        .create(StoreFixture.newSession(repeated, fixture().script())))
                .isInstanceOf(StoreException.class);

        fixture().assertStored(fixture().invited());
    }
}
