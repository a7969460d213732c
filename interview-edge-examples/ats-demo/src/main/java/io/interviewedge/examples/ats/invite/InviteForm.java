package io.interviewedge.examples.ats.invite;

import io.interviewedge.examples.ats.phone.TypedNumber;
import io.interviewedge.invite.InviteRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was typed, so that it can be shown again beside an error.
 *
 * @param country the country of a phone number without a country code
 * @param language the language of messages to the candidate, as a language tag
 * @param send the channels to send the link by; channels that are not configured are ignored
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
     * Converts the form to the library's request.
     *
     * @param usualCountry the country of the phone number if the form has none
     * @param invitedBy the recruiter's username
     * @throws io.interviewedge.error.InvalidValueException naming the field that is wrong
     */
    InviteRequest toRequest(String usualCountry, String invitedBy) {
        return InviteRequest.forJob(Objects.requireNonNullElse(job, ""))
                .email(email)
                .name(name)
                .phone(TypedNumber.international(phone, Objects.requireNonNullElse(country, usualCountry)))
                .language(language)
                .invitedBy(invitedBy)
                .build();
    }
}
