package io.interviewedge.message;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.internal.TextRules;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The messages to candidates in one language. The texts name values in braces: <code>{candidate}</code>, <code>{job}
 * </code>, <code>{company}</code>, <code>{link}</code>, <code>{deadline}</code> and <code>{recruiter}</code>. What
 * depends on a value that may be absent (all but the job and the link) stands in brackets and is left out with it:
 *
 * <pre>{@code Hello[ {candidate}], please answer[ until {deadline}]: {link}}</pre>
 *
 * <p>Literal braces and brackets are doubled. Immutable.
 */
public final class MessageTemplate {

    /** The most UTF-16 units of one text. */
    public static final int MAX_LENGTH = 10_000;

    /** The most characters of a scan instruction: a line or two of a card. */
    public static final int MAX_INSTRUCTION_LENGTH = 100;

    private final Locale locale;
    private final TemplateText subject;
    private final TemplateText text;
    private final TemplateText shortText;
    private final String scanInstruction;
    private final TextDirection direction;

    private MessageTemplate(Builder builder) {
        this.locale = builder.locale;
        this.subject = TemplateText.subject(required(builder.subject, "subject"));
        this.text = TemplateText.linked("text", required(builder.text, "text"));
        this.shortText = TemplateText.linked("shortText", required(builder.shortText, "shortText"));
        this.scanInstruction = TextRules.line(
                "scanInstruction", required(builder.scanInstruction, "scanInstruction"), MAX_INSTRUCTION_LENGTH);
        this.direction = TextDirection.of(text.words());
    }

    private static String required(@Nullable String value, String call) {
        if (value == null) {
            throw new ConfigurationException("a MessageTemplate needs in(locale)." + call + "(…)");
        }
        return value;
    }

    /** Begins the texts of one language, with or without a region, such as {@code pt} or {@code pt-BR}. */
    public static Builder in(Locale locale) {
        return new Builder(locale);
    }

    /** Begins texts in the same language; set the ones that differ. */
    public Builder toBuilder() {
        return toBuilder(locale);
    }

    /** Begins texts for a region or a related language; set the ones that differ. */
    public Builder toBuilder(Locale locale) {
        return in(locale)
                .subject(subject.source())
                .text(text.source())
                .shortText(shortText.source())
                .scanInstruction(scanInstruction);
    }

    public Locale locale() {
        return locale;
    }

    /** A line to stand next to a QR code. */
    public String scanInstruction() {
        return scanInstruction;
    }

    TemplateText subject() {
        return subject;
    }

    TemplateText text() {
        return text;
    }

    TemplateText shortText() {
        return shortText;
    }

    TextDirection direction() {
        return direction;
    }

    @Override
    public String toString() {
        return "MessageTemplate[" + locale.toLanguageTag() + "]";
    }

    /** Collects the texts; all four are required. Not safe for use by several threads. */
    public static final class Builder {

        private final Locale locale;
        private @Nullable String subject;
        private @Nullable String text;
        private @Nullable String shortText;
        private @Nullable String scanInstruction;

        private Builder(Locale locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
        }

        /** The subject of a mail: one line, without the link. */
        public Builder subject(String subject) {
            this.subject = Objects.requireNonNull(subject, "subject");
            return this;
        }

        /**
         * For mail and messengers, with the link exactly once, best on a line of its own near the end. A mail draft may
         * have no room for the last sentences before the link, so put the deadline early.
         */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /** For SMS, where every character counts; with the link exactly once. */
        public Builder shortText(String shortText) {
            this.shortText = Objects.requireNonNull(shortText, "shortText");
            return this;
        }

        /** A line to stand next to a QR code, taken literally: braces have no meaning in it. */
        public Builder scanInstruction(String scanInstruction) {
            this.scanInstruction = Objects.requireNonNull(scanInstruction, "scanInstruction");
            return this;
        }

        /**
         * Reads and checks the texts.
         *
         * @throws io.interviewedge.error.InvalidTemplateException if one of them is wrong, saying where, and what would
         *     be right
         * @throws io.interviewedge.error.InvalidValueException if the scan instruction is blank, too long, or not one
         *     line
         * @throws ConfigurationException if one is missing
         */
        public MessageTemplate build() {
            return new MessageTemplate(this);
        }
    }
}
