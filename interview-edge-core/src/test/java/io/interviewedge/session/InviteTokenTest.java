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
                "\u201C" + UUID_TEXT + "\u201D, she wrote"
            })
    void understandsALinkAsPeopleCopyIt(String copied) {
        assertThat(InviteToken.parse(copied)).isEqualTo(InviteToken.of(UUID.fromString(UUID_TEXT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "short", "3f2b8c1e aaaa 4bbb 8ccc 0123456789ab", "../../../../etc/passwd-passwd"})
    void whatCannotBeATokenIsNotFound(String text) {
        assertThatThrownBy(() -> InviteToken.parse(text)).isInstanceOf(InvitationNotFoundException.class);
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
