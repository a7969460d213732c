package io.interviewedge.examples.ats.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The one user of the recruiter's area. */
@ConfigurationProperties("demo.recruiter")
record RecruiterProperties(String username, String password) {

    /** Whether anybody who has read the README can log in; then the login page may as well help. */
    boolean areDefaults() {
        return username.equals("recruiter") && password.equals("recruiter");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "RecruiterProperties[username=" + username + "]";
    }
}
