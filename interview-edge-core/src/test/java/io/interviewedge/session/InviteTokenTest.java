package io.interviewedge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvitationNotFoundException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InviteTokenTest {

    private static final String UUID_TEXT = "3f2b8c1e-aaaa-4bbb-8ccc-0123456789ab";

    @ParameterizedTest
    @ValueSource(
            strings = {
                UUID_TEXT,
                "3F2B8C1E-AAAA-4BBB-8CCC-0123456789AB",
                " " + UUID_TEXT + "\n",
                UUID_TEXT + ".",
                "<" + UUID_TEXT + ">",
                "\u200B" + UUID_TEXT + "\uFEFF",
                UUID_TEXT + "&utm_source=x",
                UUID_TEXT + "?utm_source=newsletter&utm_campaign=0123456789abcdef0123456789abcdef",
                UUID_TEXT + "#top",
                UUID_TEXT + "&amp;fbclid=x",
                UUID_TEXT + "\">https",
                UUID_TEXT + "=\r\n",
                "\u201C" + UUID_TEXT + "\u201D, she wrote",
                UUID_TEXT + "_",
                UUID_TEXT + "-",
                UUID_TEXT + "--",
                "_" + UUID_TEXT + "_",
                "**" + UUID_TEXT + "**",
                "__" + UUID_TEXT + "__",
                "--" + UUID_TEXT,
                "token=" + UUID_TEXT,
                "token=3D" + UUID_TEXT + "=20",
                "%20" + UUID_TEXT + "%0D%0A",
                "%3D" + UUID_TEXT,
                "https%3A%2F%2Fcareers.example.com%2Finterview%2F" + UUID_TEXT + "%3Futm_source%3Dx",
                "https%253A%252F%252Fcareers.example.com%252Finterview%252F" + UUID_TEXT,
                "https://careers.example.com/interview/" + UUID_TEXT,
                "https://careers-and-interviews-of-example.example.com/backend-engineers-interview/" + UUID_TEXT + "/",
                "https://careers.example.com/interview?token=" + UUID_TEXT + "&utm_source=x",
                "https://careers.example.com/#" + UUID_TEXT,
                "https://nam02.safelinks.example.com/?url=https%3A%2F%2Fcareers.example.com%2Finterview%2F" + UUID_TEXT
                        + "&data=05%7C01%7Cada%7Ce8b1a4c07d3f4f7e9a2b1c3d4e5f6071%7C0&reserved=0",
                UUID_TEXT + "?mc_eid=11111111-2222-4333-8444-555555555555",
                UUID_TEXT + "#11111111-2222-4333-8444-555555555555",
                "<a href=\"https://careers.example.com/i/" + UUID_TEXT + "\">https://careers.example.com/i/" + UUID_TEXT
                        + "</a>",
                "3f2b8c1e-aaaa-4bbb-\u00AD8ccc-0123456789ab",
                "3f2b8c1e\u200B-aaaa-4bbb-8ccc-0123456789ab",
                "3f2b8c1e\u2011aaaa\u20114bbb\u20118ccc\u20110123456789ab",
                "3f2b8c1e\u2010aaaa\u20134bbb\u22128ccc\uFF0D0123456789ab, she wrote",
                UUID_TEXT + "\u2014she wrote",
                "3f2b8c1e-aaaa-4bbb-8ccc-=\r\n0123456789ab",
                "3f2b8c1e-aaaa-4bbb=\n-8ccc-0123456789ab",
                "3f2b8c1e-aaaa-4bbb-8ccc-\r\n0123456789ab",
                "> https://careers.example.com/i/3f2b8c1e-aaaa-4bbb- \r\n> > 8ccc-0123456789ab"
            })
    void understandsALinkAsPeopleCopyIt(String copied) {
        assertThat(InviteToken.parse(copied)).isEqualTo(InviteToken.of(UUID.fromString(UUID_TEXT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "short", "3f2b8c1e aaaa 4bbb 8ccc 0123456789ab", "../../../../etc/passwd-passwd"})
    void whatCannotBeATokenIsNotFound(String text) {
        assertThatThrownBy(() -> InviteToken.parse(text)).isInstanceOf(InvitationNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                UUID_TEXT + " 11111111-2222-4333-8444-555555555555",
                "https://careers.example.com/" + UUID_TEXT + " https://careers.example.com/"
                        + "11111111-2222-4333-8444-555555555555",
                "a=" + UUID_TEXT + "&b=11111111-2222-4333-8444-555555555555",
                "aBcDeFgHiJkLmNoPqRsTuV, zZzZzZzZzZzZzZzZzZzZzZ"
            })
    void twoTokensAreNoneSinceNobodyKnowsWhichIsMeant(String text) {
        assertThatThrownBy(() -> InviteToken.parse(text)).isInstanceOf(InvitationNotFoundException.class);
    }

    /** A host's own generator may make tokens that have a UUID in them, or the characters of emphasis. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "t1-" + UUID_TEXT,
                UUID_TEXT + "-2",
                "a" + UUID_TEXT,
                "_aBcDeFgHiJkLmNoPqRs_-",
                "3DaBcDeFgHiJkLmNoPqRsT"
            })
    void aTokenOfAnotherAlphabetIsLeftAsItIs(String token) {
        assertThat(InviteToken.parse(token).value()).isEqualTo(token);
        assertThat(InviteToken.parse(
                                "https://careers-and-interviews-of-example.example.com/i/" + token + "?utm_source=x")
                        .value())
                .isEqualTo(token);
        assertThat(InviteToken.parse("https://careers.example.com/i?t=" + token + "\n")
                        .value())
                .isEqualTo(token);
    }

    @Test
    void aTokenIsLookedForInWhatSomebodyCopiedAndNotInABook() {
        String blanks = " ".repeat(2_048 - UUID_TEXT.length());

        assertThat(InviteToken.parse(UUID_TEXT + blanks).value()).isEqualTo(UUID_TEXT);
        assertThatThrownBy(() -> InviteToken.parse(UUID_TEXT + blanks + " "))
                .isInstanceOf(InvitationNotFoundException.class);
    }

    /** Blanks between letters cost a search the square of their number: this many would take it a minute. */
    @Test
    @Timeout(5)
    void aFloodOfBlanksIsRefusedAtOnce() {
        assertThatThrownBy(() -> InviteToken.parse("a" + " ".repeat(300_000) + "a"))
                .isInstanceOf(InvitationNotFoundException.class);
    }

    @Test
    void aTokenOfAnotherAlphabetKeepsItsCase() {
        assertThat(InviteToken.parse("aBcDeFgHiJkLmNoPqRsTuV").value()).isEqualTo("aBcDeFgHiJkLmNoPqRsTuV");
    }

    @Test
    void isNeverShown() {
        assertThat(InviteToken.parse(UUID_TEXT).toString()).isEqualTo("InviteToken[redacted]");
    }
}
