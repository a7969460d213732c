package io.interviewedge.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InviteRequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0"})
    void anEmptyFormFieldMeansNone(String empty) {
        InviteRequest request = Fixture.ada()
                .name(empty)
                .phone(empty)
                .externalId(empty)
                .invitedBy(empty)
                .build();

        assertThat(request.candidate().name()).isNull();
        assertThat(request.candidate().phone()).isNull();
        assertThat(request.externalId()).isNull();
        assertThat(request.invitedBy()).isNull();
    }

    @Test
    void aMissingEmailIsNamed() {
        assertThatThrownBy(() -> InviteRequest.forJob("backend-engineer").build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("email"));
    }

    @Test
    void aCandidateWhoseAddressWasNeverCheckedIsRefused() {
        Candidate unchecked = new Candidate(new EmailAddress("ada@"), null, null, Locale.ENGLISH);

        assertThatThrownBy(() -> new InviteRequest("backend-engineer", unchecked, null, null, null))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("email"));
    }

    @Test
    void anExpiryBeyondWhatStoresKeepIsRefused() {
        assertThatThrownBy(() -> Fixture.ada().expiresAt(Instant.MAX).build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theHostsOwnNamesAreKeptButForTheBlanksAroundThem() {
        InviteRequest request = Fixture.ada()
                .externalId(" application/42 — ö ")
                .invitedBy(" recruiter-7 ")
                .build();

        assertThat(request.externalId()).isEqualTo("application/42 — ö");
        assertThat(request.invitedBy()).isEqualTo("recruiter-7");
    }

    @Test
    void theHostsOwnNamesHaveAtMost128Characters() {
        String longest = "a".repeat(128);

        InviteRequest request =
                Fixture.ada().externalId(longest).invitedBy(longest).build();

        assertThat(request.externalId()).isEqualTo(longest);
        assertThat(request.invitedBy()).isEqualTo(longest);
        assertThatThrownBy(() -> Fixture.ada().externalId(longest + "a").build())
                .hasMessage("external id has 129 characters; at most 128 are allowed");
        assertThatThrownBy(() -> Fixture.ada().invitedBy(longest + "a").build())
                .hasMessage("invited by has 129 characters; at most 128 are allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "a\u0000b", "a\r\nb", "\t", "a\u2028b", "a\uD83Db"})
    void theHostsOwnNamesAreOneLineWithoutControlCharacters(String text) {
        assertThatThrownBy(() -> Fixture.ada().externalId(text).build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("externalId"));
        assertThatThrownBy(() -> Fixture.ada().invitedBy(text).build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("invitedBy"));
    }

    @Test
    void aRecordMadeWithoutTheBuilderIsCheckedAsWell() {
        InviteRequest request = Fixture.ada().build();

        assertThatThrownBy(() -> new InviteRequest(request.jobId(), request.candidate(), null, " ", null))
                .hasMessage("external id is blank; it is required");
        assertThatThrownBy(() -> new InviteRequest(request.jobId(), request.candidate(), null, null, ""))
                .hasMessage("invited by is blank; it is required");
    }

    @ParameterizedTest
    @CsvSource({"de, de", "de_DE, de-DE", "de_DE.UTF-8, de-DE", "'', en", "\u00A0, en"})
    void aLanguageIsReadAsItIsUsuallyWritten(String written, String read) {
        InviteRequest request = InviteRequest.forJob("backend-engineer")
                .email("ada@example.com")
                .language(written)
                .build();

        assertThat(request.candidate().locale()).isEqualTo(Locale.forLanguageTag(read));
    }

    @Test
    void whatIsNoLanguageIsRefusedAtOnce() {
        InviteRequest.Builder request = InviteRequest.forJob("backend-engineer");

        assertThatThrownBy(() -> request.language("German"))
                .hasMessage("locale is not a language tag such as de or pt-BR");
    }

    @Test
    void aLocaleWithoutEndIsRefused() {
        Locale locale = Locale.forLanguageTag("en-x-" + "abcdefgh-".repeat(100) + "a");
        InviteRequest.Builder request = InviteRequest.forJob("backend-engineer")
                .email("ada@example.com")
                .locale(locale);

        assertThatThrownBy(request::build).hasMessageContaining("at most 100 are allowed");
    }

    @Test
    void aLocaleWithoutEndIsRefusedInARecordToo() {
        Locale locale = Locale.forLanguageTag("en-x-" + "abcdefgh-".repeat(100) + "a");
        Candidate unchecked = new Candidate(new EmailAddress("ada@example.com"), null, null, locale);

        assertThatThrownBy(() -> new InviteRequest("backend-engineer", unchecked, null, null, null))
                .hasMessage("locale is a language tag of 906 characters; at most 100 are allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\uFEFF", "\u200E", "\u202F"})
    void whatShowsNothingAroundAnExternalIdIsDropped(String invisible) {
        InviteRequest request =
                Fixture.ada().externalId(invisible + "app-1" + invisible).build();

        assertThat(request.externalId()).isEqualTo("app-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202F", "\u200B", "\uFEFF", "\u2060", "\u200E", "\u00AD", "\u180E", "\u2800", "\u3164", "\u115F"
            })
    void aNameThatShowsNothingIsNoName(String nothing) {
        assertThat(Fixture.ada().name(nothing + nothing).build().candidate().name())
                .isNull();
        assertThat(Fixture.ada().name(nothing + "Ada").build().candidate().displayName())
                .endsWith("Ada");
    }
}
