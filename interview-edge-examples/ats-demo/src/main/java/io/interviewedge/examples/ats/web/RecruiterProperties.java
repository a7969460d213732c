package io.interviewedge.examples.ats.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The one user of the recruiter's area.
 *
 * @param name the signature of messages to candidates; blank for none
 */
@ConfigurationProperties("demo.recruiter")
public record RecruiterProperties(
        String username, String password, @Nullable String name) {

    /** Whether the credentials are the documented defaults; the login page then shows them. */
    boolean areDefaults() {
        return username.equals("recruiter") && hasDefaultPassword();
    }

    boolean hasDefaultPassword() {
        return password.equals("recruiter");
    }

    /** The signature of messages, or null if there is none. */
    public @Nullable String displayName() {
        return name == null || name.isBlank() ? null : name;
    }

    /** Omits the password. */
    @Override
    public String toString() {
        return "RecruiterProperties[username=" + username + "]";
    }
}
