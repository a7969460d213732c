package io.interviewedge.web;

import io.interviewedge.invite.Invitation;
import io.interviewedge.share.ShareLinks;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The ways to share an invitation by hand, as a piece of HTML for a recruiter's page: the link with a button that
 * copies it, drafts for mail, WhatsApp, Telegram and SMS, the QR code and the message. All values are escaped. It works
 * without script, except copying. Immutable.
 */
public final class InvitePanel {

    private static final Languages LANGUAGES = Languages.standard();
    private static final Templates TEMPLATE = Templates.panel(LANGUAGES.keys());

    private final Invitation invitation;
    private final String images;
    private final Locale locale;

    private InvitePanel(Invitation invitation, String images, Locale locale) {
        this.invitation = invitation;
        this.images = images;
        this.locale = locale;
    }

    /** A panel in English, without pictures. */
    public static InvitePanel of(Invitation invitation) {
        return new InvitePanel(Objects.requireNonNull(invitation, "invitation"), "", Locale.ENGLISH);
    }

    /**
     * The same with the QR code and the card.
     *
     * @param address where {@link QrImages} responds for this invitation, ending with a slash
     */
    public InvitePanel images(String address) {
        return new InvitePanel(invitation, Objects.requireNonNull(address, "address"), locale);
    }

    /** The same in the language of the recruiter; of the languages of the pages, the closest. */
    public InvitePanel language(Locale locale) {
        return new InvitePanel(invitation, images, Objects.requireNonNull(locale, "locale"));
    }

    /** One {@code section} to be put into a page. */
    public String html() {
        Texts texts = LANGUAGES.of(locale);
        ShareLinks share = invitation.share();
        return TEMPLATE.fill(
                "panel",
                Map.ofEntries(
                        Map.entry("t", texts.inTemplates()),
                        Map.entry("lang", texts.locale().toLanguageTag()),
                        Map.entry("dir", texts.direction()),
                        Map.entry(
                                "titleHtml",
                                texts.html(
                                        "panel.title",
                                        Map.of(
                                                "name",
                                                Html.isolated(invitation
                                                        .session()
                                                        .candidate()
                                                        .displayName())))),
                        Map.entry("id", invitation.sessionId().toString()),
                        Map.entry("link", invitation.link().toString()),
                        Map.entry("mailto", share.mailto().toString()),
                        Map.entry("whatsApp", share.whatsApp().toString()),
                        Map.entry("telegram", share.telegram().toString()),
                        Map.entry("sms", share.sms().toString()),
                        Map.entry("message", share.plainText()),
                        Map.entry("messageLang", share.message().locale().toLanguageTag()),
                        Map.entry("images", images)));
    }

    /**
     * The script for the copy buttons, which stay hidden without it. Serve it from your own address, so that your
     * content security policy allows it.
     */
    public static String script() {
        return new String(Resources.read("assets/panel.js"), StandardCharsets.UTF_8);
    }

    /** Omits the invitation. */
    @Override
    public String toString() {
        return "InvitePanel[sessionId=" + invitation.sessionId() + "]";
    }
}
