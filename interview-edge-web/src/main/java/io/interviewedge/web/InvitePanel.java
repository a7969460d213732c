package io.interviewedge.web;

import io.interviewedge.invite.Invitation;
import io.interviewedge.share.ShareLinks;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ways to share an invitation by hand, as a piece of HTML for a recruiter's page: the link with a button that
 * copies it, drafts for mail, WhatsApp, SMS and Telegram, the QR code, cards to print, and the message. All values are
 * escaped. It works without script, except copying and the device's own share menu. Immutable.
 */
public final class InvitePanel {

    private static final Languages LANGUAGES = Languages.standard();
    private static final Templates TEMPLATE = Templates.panel(LANGUAGES.keys());

    private final Invitation invitation;
    private final ShareLinks share;
    private final String images;
    private final Locale locale;

    private InvitePanel(Invitation invitation, ShareLinks share, String images, Locale locale) {
        this.invitation = invitation;
        this.share = share;
        this.images = images;
        this.locale = locale;
    }

    /** A panel in English, without pictures. Its message is signed by nobody. */
    public static InvitePanel of(Invitation invitation) {
        return of(invitation, null);
    }

    /** The same, with a message that is signed by a recruiter. */
    public static InvitePanel of(Invitation invitation, @Nullable String recruiter) {
        return new InvitePanel(invitation, invitation.share(recruiter), "", Locale.ENGLISH);
    }

    /**
     * The same with the QR code and the cards.
     *
     * @param address where {@link QrImages} responds for this invitation, ending with a slash
     */
    public InvitePanel images(String address) {
        return new InvitePanel(invitation, share, Objects.requireNonNull(address, "address"), locale);
    }

    /** The same in the language of the recruiter; of the languages of the pages, the closest. */
    public InvitePanel language(Locale locale) {
        return new InvitePanel(invitation, share, images, Objects.requireNonNull(locale, "locale"));
    }

    /** One {@code section} to be put into a page. */
    public String html() {
        Texts texts = LANGUAGES.of(locale);
        Locale written = share.message().locale();
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
                        Map.entry("smsForIos", share.smsForIos().toString()),
                        Map.entry("shareTitle", share.webShare().title()),
                        Map.entry("shareText", share.webShare().text()),
                        Map.entry("message", share.plainText()),
                        Map.entry("messageLang", written.toLanguageTag()),
                        Map.entry("messageDir", direction(written)),
                        Map.entry("images", images)));
    }

    /** Of the language's own name, since a message may begin with a name in another script. */
    private static String direction(Locale locale) {
        Bidi name = new Bidi(locale.getDisplayName(locale), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return name.baseIsLeftToRight() ? "ltr" : "rtl";
    }

    /**
     * The script for what stays hidden without it: the buttons that copy, and the device's share menu. Serve it from
     * your own address, so that your content security policy allows it. A button of your own copies too if it has the
     * attributes of the panel's.
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
