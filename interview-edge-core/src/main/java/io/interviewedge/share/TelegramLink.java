package io.interviewedge.share;

import io.interviewedge.message.LinkedText;
import java.net.URI;

/**
 * A Telegram message: {@code https://t.me/share/url?url=…&text=…}, Telegram's own share link. It opens a choice of
 * chats; Telegram writes the link first and the text below it.
 */
final class TelegramLink {

    private TelegramLink() {}

    /** The message to a chat of the recruiter's choice. */
    static URI of(LinkedText text) {
        return URI.create("https://t.me/share/url?url="
                + PercentEncoding.encode(text.link().toString())
                + "&text="
                + PercentEncoding.encode(text.withoutLink()));
    }
}
