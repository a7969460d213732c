package io.interviewedge.examples.ats.invite;

import io.interviewedge.examples.ats.phone.TypedNumber;
import io.interviewedge.invite.InviteRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, kept as it is so that it can be shown again beside an error.
 *
 * @param country of a telephone number without its code
 * @param language in which the candidate is written to, as a language tag
 * @param send the channels by which the link is to be sent; those that are not configured do not matter
 */
record InviteForm(
        @Nullable String job,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String country,
        @Nullable String language,
        @Nullable List<String> send) {

    private static final String ENGLISH = "en";

    /** An empty form, with all channels ticked. */
    static InviteForm forJob(@Nullable String job, String country, List<String> channels) {
        return new InviteForm(job, null, null, null, country, ENGLISH, channels);
    }

    /** The channels that are ticked. */
    List<String> channels() {
        return Objects.requireNonNullElse(send, List.of());
    }

    /** Whether that channel is ticked. Public for the template. */
    public boolean sends(String channel) {
        return channels().contains(channel);
    }

    /**
     * As the library takes it.
     *
     * @param usualCountry of a telephone number, if the form has none
     * @param invitedBy the recruiter's user name
     * @throws io.interviewedge.error.InvalidValueException naming the field that is wrong
     */
    InviteRequest toRequest(String usualCountry, String invitedBy) {
        return InviteRequest.forJob(Objects.requireNonNullElse(job, ""))
                .email(email)
                .name(name)
                .phone(TypedNumber.international(phone, Objects.requireNonNullElse(country, usualCountry)))
                .locale(Locale.forLanguageTag(language == null || language.isBlank() ? ENGLISH : language))
                .invitedBy(invitedBy)
                .build();
    }
}
