package io.interviewedge.message;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes messages in the candidates' languages. Immutable, safe for use by several threads. */
public final class MessageWriter {

    private static final MessageWriter STANDARD = new MessageWriter(MessageCatalog.standard(), ZoneOffset.UTC);

    private final MessageCatalog catalog;
    private final ZoneId zone;

    /**
     * A writer in these languages.
     *
     * @param zone the time zone of the deadlines in the messages, which name it
     */
    public MessageWriter(MessageCatalog catalog, ZoneId zone) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** The standard catalog, and deadlines in UTC. */
    public static MessageWriter standard() {
        return STANDARD;
    }

    /** The message for a candidate of this locale. */
    public Message write(Locale locale, MessageValues values) {
        MessageTemplate template = catalog.find(locale);
        Writing writing = new Writing(values, deadline(locale, template, values), template.direction());
        String subject = writing.plain(template.subject().chosen(values));
        List<Piece> text = template.text().chosen(values);
        return new Message(
                template.locale(),
                subject,
                writing.linked(text),
                writing.linked(template.shortText().chosen(values)),
                HtmlPart.document(template, subject, writing.html(text)),
                template.scanInstruction());
    }

    /** Dates in the style of the candidate's region, if the text is in its language. */
    private String deadline(Locale locale, MessageTemplate template, MessageValues values) {
        if (values.deadline() == null) {
            return "";
        }
        boolean sameLanguage = locale.getLanguage().equals(template.locale().getLanguage());
        return Deadline.text(values.deadline(), zone, sameLanguage ? locale : template.locale());
    }
}
