package io.interviewedge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.SessionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionQueryTest {

    private final InterviewEdge edge = new Fixture().builder().build();

    /** One character of this text is eighteen in the form that is searched. */
    @Test
    void textThatGrowsWhenItIsSearchedCanStillBeNarrowedDown() {
        String text = "\uFDFA".repeat(200);

        SessionQuery query = SessionQuery.all()
                .candidate(text)
                .status(SessionStatus.INVITED)
                .job("backend-engineer")
                .email("ada@example.com")
                .limit(10);

        assertThat(query.candidateText()).isEqualTo(text);
        assertThat(query.searchText()).hasSize(3_600);
        assertThat(edge.tracking().find(query).items()).isEmpty();
    }

    @Test
    void textIsSearchedInTheFormInWhichCandidatesAreKept() {
        assertThat(SessionQuery.all().candidate(" ÅNGSTRÖM ﬁ ").searchText()).isEqualTo("ångström fi");
        assertThat(SessionQuery.all().searchText()).isNull();
    }

    @Test
    void textOverTheLimitIsRefusedByName() {
        assertThatThrownBy(() -> SessionQuery.all().candidate("a".repeat(201)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("candidate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada@Example.COM", "ada@example.com", " ada@example.com "})
    void anAddressIsFoundHoweverItIsSpelt(String address) {
        edge.invites().invite(Fixture.ada().build());
        edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("grace@example.com")
                        .build());

        assertThat(edge.tracking().find(SessionQuery.all().email(address)).items())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.session().candidate().email().value()).isEqualTo("ada@example.com"));
        assertThat(edge.tracking().counts(SessionQuery.all().email(address))).containsEntry(SessionStatus.INVITED, 1L);
    }

    @Test
    void anEmptyFieldOfAFormIsNoFilter() {
        for (String empty : new String[] {null, "", "  ", "\u00A0"}) {
            assertThat(SessionQuery.all()
                            .statusId(empty)
                            .job(empty)
                            .email(empty)
                            .candidate(empty)
                            .afterText(empty))
                    .isEqualTo(SessionQuery.all());
        }
        assertThat(SessionQuery.all().status(SessionStatus.INVITED).status(null))
                .isEqualTo(SessionQuery.all());
    }

    @Test
    void aPartOfAnAddressIsNoAddress() {
        assertThatThrownBy(() -> SessionQuery.all().email("ada@"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "a\nb", "a\uD83Db"})
    void aKeyThatNoAddressHasIsRefused(String key) {
        assertThatThrownBy(() -> SessionQuery.all().emailKey(key))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("email"));
    }

    @Test
    void theLongestKeyIsNotRefused() {
        String longest = "a".repeat(EmailAddress.MAX_KEY_LENGTH);

        assertThat(SessionQuery.all().emailKey(longest).emailKey()).isEqualTo(longest);
        assertThatThrownBy(() -> SessionQuery.all().emailKey(longest + "a")).isInstanceOf(InvalidValueException.class);
    }
}
