package io.interviewedge.share;

import java.net.URI;

/**
 * A message in Telegram, always with a chooser: it has no address for a number that is not a contact. Telegram puts the link
 * before the text.
 *
 * @see <a href="https://core.telegram.org/api/links#share-links">Share links</a>
 */
final class TelegramLink {

    private TelegramLink() {}

    static URI of(URI link, ShareMessage message) {
        return URI.create("https://t.me/share/url?url=" + PercentEncoding.encode(link.toString()) + "&text="
                + PercentEncoding.encode(message.text()));
    }
}
