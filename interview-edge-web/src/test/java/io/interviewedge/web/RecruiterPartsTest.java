package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a recruiter's page can show of an invitation. */
class RecruiterPartsTest {

    private final Host host = new Host();
    private final Invitation invitation = host.edge()
            .invites()
            .invite(InviteRequest.forJob("backend-engineer")
                    .name("Ada <b>Lovelace</b>")
                    .email("ada@example.com")
                    .phone("+442079460958")
                    .build());

    @ParameterizedTest
    @CsvSource({
        "qr.svg, image/svg+xml;charset=UTF-8, <svg",
        "qr.png, image/png, PNG",
        "card.svg, image/svg+xml;charset=UTF-8, <svg",
        "card.png, image/png, PNG",
        "card.pdf, application/pdf, %PDF",
        "business-card.pdf, application/pdf, %PDF"
    })
    void aPictureHasItsTypeAndAFileNameThatRevealsNothing(String name, String type, String beginning) {
        PageResponse picture = QrImages.respond(PageRequest.get("/invites/42/" + name), invitation);

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.headers())
                .containsEntry("Content-Type", type)
                .containsEntry("Content-Disposition", "inline; filename=\"interview-" + name + "\"")
                .containsEntry("Content-Length", String.valueOf(picture.body().length));
        assertThat(picture.text()).contains(beginning);
    }

    @Test
    void aPictureThatTheBrowserHasIsNotDrawnAgain() {
        String tag = QrImages.respond(PageRequest.get("/qr.svg"), invitation)
                .headers()
                .get("ETag");

        PageResponse again = QrImages.respond(
                new PageRequest("GET", "/qr.svg", Map.of("if-none-match", tag), InputStream.nullInputStream()),
                invitation);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers()).containsEntry("Cache-Control", "private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/x.svg", "/qr.gif", "/qr.svg/"})
    void anotherNameIsNotFound(String path) {
        assertThat(QrImages.respond(PageRequest.get(path), invitation).status()).isEqualTo(404);
    }

    @Test
    void thePanelHasEveryWayToShareAndEscapesAllValues() {
        String html = InvitePanel.of(invitation).images("/invites/42/").html();

        assertThat(html)
                .contains("Ada &lt;b&gt;Lovelace&lt;/b&gt;", "value=\"" + invitation.link() + "\"")
                .contains("href=\"mailto:ada@example.com?", "https://wa.me/", "https://t.me/", "href=\"sms:")
                .contains("src=\"/invites/42/qr.svg\"", "Copy Link", "hidden>")
                .doesNotContain("<b>");
    }

    @Test
    void withoutPicturesThePanelHasNone() {
        assertThat(InvitePanel.of(invitation).html()).doesNotContain("<img").doesNotContain("card.");
    }

    @Test
    void theMessageIsSignedByTheRecruiter() {
        assertThat(InvitePanel.of(invitation, "Grace Hopper").html()).contains("Grace Hopper");
        assertThat(InvitePanel.of(invitation).html()).doesNotContain("Grace Hopper");
    }

    @Test
    void theMessageRunsAsItsLanguageDoes() {
        Invitation arabic = host.edge()
                .invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .name("Zoë")
                        .email("zoe@example.com")
                        .language("ar")
                        .build());

        assertThat(InvitePanel.of(arabic).html()).contains("lang=\"en\" dir=\"ltr\"", "lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void withScriptThePanelOffersTheDevicesShareMenuAndApplesFormOfSms() {
        assertThat(InvitePanel.of(invitation).html())
                .contains("<li hidden><button type=\"button\" data-panel-share=\"" + invitation.link() + "\"")
                .contains("href=\"sms:+442079460958?body=", "data-panel-ios=\"sms:+442079460958&amp;body=");
    }

    @Test
    void thePanelIsInTheRecruitersLanguage() {
        assertThat(InvitePanel.of(invitation).language(Locale.GERMANY).html()).contains("lang=\"de\"", "Link kopieren");
        assertThat(InvitePanel.of(invitation)
                        .language(Locale.forLanguageTag("ar"))
                        .html())
                .contains("dir=\"rtl\"");
    }

    @Test
    void theScriptSeesToAllThatIsHiddenWithoutIt() {
        assertThat(InvitePanel.script()).contains("data-panel-copy", "data-panel-share", "data-panel-ios");
    }

    @Test
    void neitherShowsASecretInLogs() {
        assertThat(InvitePanel.of(invitation).toString())
                .doesNotContain(invitation.session().token().value());
    }
}
