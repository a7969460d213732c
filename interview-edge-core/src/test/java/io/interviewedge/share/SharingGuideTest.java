package io.interviewedge.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code in docs/sharing.md stands here word for word, and runs. */
class SharingGuideTest {

    private static final Path GUIDE = Path.of("../docs/sharing.md");
    private static final Path THIS = Path.of("src/test/java/io/interviewedge/share/SharingGuideTest.java");

    private final InterviewEdge edge = new Fixture().builder().build();
    private final InviteRequest request = InviteRequest.forJob(Fixture.BACKEND.id())
            .email("ada@example.com")
            .phone("+44 20 7946 0958")
            .build();

    @Test
    @SuppressWarnings("CheckReturnValue")
    void everyInvitationHasTheForms() {
        ShareLinks share = edge.invites().invite(request).share();
        share.mailto(); // mailto:ada@example.com?subject=…&body=…
        share.whatsApp(); // https://wa.me/442079460958?text=…
        share.telegram(); // https://t.me/share/url?url=…&text=…
        share.sms().rfc5724(); // sms:+442079460958?body=…
        share.text().plain(); // for a clipboard: the message with the link on a line of its own

        assertThat(share.mailto().toString()).startsWith("mailto:ada@example.com?subject=");
        assertThat(share.whatsApp().toString()).startsWith("https://wa.me/442079460958?text=");
        assertThat(share.telegram().toString()).startsWith("https://t.me/share/url?url=");
        assertThat(share.sms().rfc5724().toString()).startsWith("sms:+442079460958?body=");
        assertThat(share.text().plain()).endsWith("\n\n" + share.link());
    }

    @Test
    void theMessageMayBeTheHostsOwn() {
        Invitation invitation = edge.invites().invite(request);

        ShareMessage message =
                new ShareMessage("Your interview", "Hello Ada,\nplease answer our questions:", "Your interview:");
        ShareLinks share =
                ShareLinks.of(invitation.link(), message, invitation.session().candidate());

        assertThat(share.text().plain()).startsWith("Hello Ada,\nplease answer our questions:\n\nhttps://");
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetOfTheGuideIsInThisFile(String snippet) throws IOException {
        assertThat(withoutBlanks(Files.readString(THIS))).contains(withoutBlanks(snippet));
    }

    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s", "");
    }

    private static Stream<String> snippets() throws IOException {
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList()
                .stream();
    }
}
