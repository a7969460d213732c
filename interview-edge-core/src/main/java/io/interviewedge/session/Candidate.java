package io.interviewedge.session;

import io.interviewedge.internal.TextRules;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The person who is invited, as the recruiter typed them in.
 *
 * @param email where the link goes
 * @param name at most {@value #MAX_NAME_LENGTH} characters, or null
 * @param phone or null
 * @param locale the language the candidate is written to in
 */
public record Candidate(
        EmailAddress email, @Nullable String name, @Nullable PhoneNumber phone, Locale locale) {

    public static final int MAX_NAME_LENGTH = 200;

    /** The candidate of a row, as it was stored. For input, use {@link #of}. */
    public Candidate {
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(locale, "locale");
    }

    /**
     * The candidate that somebody typed in.
     *
     * @throws io.interviewedge.error.InvalidValueException if the address or the telephone number is not one, if the
     *     name is blank, too long or not allowed, or if the locale's tag is longer than {@value LanguageTag#MAX_LENGTH}
     *     characters
     */
    public static Candidate of(String email, @Nullable String name, @Nullable String phone, Locale locale) {
        return new Candidate(
                EmailAddress.of(email),
                name == null ? null : TextRules.line("name", name, MAX_NAME_LENGTH),
                phone == null ? null : PhoneNumber.of(phone),
                LanguageTag.bounded(locale));
    }

    /** Without anything about the person, so that it is never logged. */
    @Override
    public String toString() {
        return "Candidate[redacted]";
    }

    /** The name, or the address where there is no name. */
    public String displayName() {
        return name != null ? name : email.value();
    }

    /** What a text search looks in, and what it looks for, so that case and composed accents never matter. */
    public String searchText() {
        return searchForm(displayName() + "\n" + email.value() + "\n" + email.key());
    }

    /** Brings text into the form of {@link #searchText()}: compatibility-composed (NFKC) and in lower case. */
    public static String searchForm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
