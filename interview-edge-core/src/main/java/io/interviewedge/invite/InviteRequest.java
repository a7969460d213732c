package io.interviewedge.invite;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.internal.TextRules;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.LanguageTag;
import io.interviewedge.session.PhoneNumber;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to invite one candidate to one job. Made by {@link #forJob}; immutable.
 *
 * @param expiresAt the link is dead from this instant on; null for never
 * @param externalId your own name for this invite, or null. Within a tenant and a job it makes one invitation: the same
 *     candidate gets the first one again, and another candidate is refused
 * @param invitedBy the actor that the event log names: an id of yours rather than a name; or null
 */
public record InviteRequest(
        String jobId,
        Candidate candidate,
        @Nullable Instant expiresAt,
        @Nullable String externalId,
        @Nullable String invitedBy) {

    /**
     * Checks every value, those of the candidate too, and cuts the expiry to milliseconds, which is what every store
     * keeps.
     *
     * @throws InvalidValueException if the candidate's address or telephone number is not one, if the language's tag is
     *     too long, if the link would outlive the year 9999 (leave the expiry out for a link that never dies), or if a
     *     text is blank, too long or not allowed
     */
    public InviteRequest {
        Objects.requireNonNull(jobId, "jobId");
        PhoneNumber phone = candidate.phone();
        candidate = Candidate.of(
                candidate.email().value(), candidate.name(), phone == null ? null : phone.value(), candidate.locale());
        if (expiresAt != null) {
            expiresAt = Expiry.of("expiresAt", "the expiry", expiresAt);
        }
        if (externalId != null) {
            externalId = TextRules.identifier("externalId", externalId, InterviewSession.MAX_EXTERNAL_ID_LENGTH);
        }
        if (invitedBy != null) {
            invitedBy = TextRules.line("invitedBy", invitedBy, SessionEvent.MAX_ACTOR_LENGTH);
        }
    }

    /** Begins a request; the email is the only other thing it needs. */
    public static Builder forJob(String jobId) {
        return new Builder(jobId);
    }

    /** Not safe for use by several threads. Text is kept as it is given and checked by {@link #build()}. */
    public static final class Builder {

        private final String jobId;
        private @Nullable String email;
        private @Nullable String name;
        private @Nullable String phone;
        private Locale locale = Locale.ENGLISH;
        private @Nullable Instant expiresAt;
        private @Nullable String externalId;
        private @Nullable String invitedBy;

        private Builder(String jobId) {
            this.jobId = Objects.requireNonNull(jobId, "jobId");
        }

        /** Required: the candidate's address. */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** The candidate's name, shown on the interview page; null or blank for none. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The candidate's telephone number in international form; null or blank for none. */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            return this;
        }

        /** The language the candidate is written to in. English unless set. */
        public Builder locale(Locale locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /**
         * The same by a language tag (BCP 47), such as {@code de} or {@code pt-BR}, or by what a system calls the
         * language, such as {@code pt_BR} or {@code de_DE.UTF-8}; see {@link LanguageTag#parse}. Null or blank for
         * English.
         *
         * @throws InvalidValueException if it is not a language tag, too long, or of an unknown language
         */
        public Builder language(@Nullable String tag) {
            String given = TextRules.given(tag);
            return locale(given == null ? Locale.ENGLISH : LanguageTag.parse(given));
        }

        /** When the link dies; it never does unless set. */
        public Builder expiresAt(@Nullable Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** Your own name for this invite, so that repeating it invites once; null or blank for none. */
        public Builder externalId(@Nullable String externalId) {
            this.externalId = externalId;
            return this;
        }

        /** The actor that the event log names; null or blank for nobody in particular. */
        public Builder invitedBy(@Nullable String invitedBy) {
            this.invitedBy = invitedBy;
            return this;
        }

        /**
         * Checks every value and builds the request.
         *
         * @throws InvalidValueException naming the value that is missing, malformed, too long or not allowed
         */
        public InviteRequest build() {
            if (email == null) {
                throw new InvalidValueException("email", "is missing; it is required");
            }
            String number = TextRules.given(phone);
            Candidate candidate = new Candidate(
                    new EmailAddress(email),
                    TextRules.given(name),
                    number == null ? null : new PhoneNumber(number),
                    locale);
            return new InviteRequest(
                    jobId, candidate, expiresAt, TextRules.given(externalId), TextRules.given(invitedBy));
        }
    }
}
