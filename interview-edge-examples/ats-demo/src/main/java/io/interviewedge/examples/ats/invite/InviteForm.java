package io.interviewedge.examples.ats.invite;

import io.interviewedge.invite.InviteRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed, kept as it is so that it can be shown again beside an error. */
record InviteForm(
        @Nullable String job,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    static InviteForm forJob(@Nullable String job) {
        return new InviteForm(job, null, null, null);
    }

    /**
     * As the library takes it.
     *
     * @param invitedBy the recruiter's user name
     * @throws io.interviewedge.error.InvalidValueException naming the field that is wrong
     */
    InviteRequest toRequest(String invitedBy) {
        return InviteRequest.forJob(Objects.requireNonNullElse(job, ""))
                .email(email)
                .name(name)
                .phone(phone)
                .invitedBy(invitedBy)
                .build();
    }
}
