package io.interviewedge.examples.ats.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The one user of the recruiter's area.
 *
 * @param name with which messages to candidates are signed; blank for none
 */
@ConfigurationProperties("demo.recruiter")
public record RecruiterProperties(
        String username, String password, @Nullable String name) {

    /** Whether anybody who has read the README can log in; then the login page may as well help. */
    boolean areDefaults() {
        return username.equals("recruiter") && password.equals("recruiter");
    }

    /** With which messages are signed, or null. */
    public @Nullable String displayName() {
        return name == null || name.isBlank() ? null : name;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "RecruiterProperties[username=" + username + "]";
    }
}
