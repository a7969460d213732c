package io.interviewedge.spring;

import io.interviewedge.message.MessageCatalog;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of what candidates read.
 *
 * @param zone Time zone of deadlines, in messages and on pages.
 * @param fallback Language for candidates whose own has no texts; English if it is not set.
 */
@ConfigurationProperties("interview-edge.messages")
record MessagesProperties(
        @DefaultValue("UTC") ZoneId zone, @Nullable Locale fallback) {

    MessageCatalog in(MessageCatalog catalog) {
        return fallback == null
                ? catalog
                : Settings.read("interview-edge.messages.fallback", () -> catalog.fallback(fallback));
    }
}
