package io.interviewedge.mail;

/** How the connection to the mail server is kept private. */
public enum TransportSecurity {
    /**
     * It begins in the clear, and is encrypted before anything is said, or broken off (RFC 3207). Usually on port 587.
     */
    STARTTLS,
    /** It is encrypted from its first byte (RFC 8314). Usually on port 465. */
    TLS,
    /** It is not encrypted: for a server on the same machine, or a test. */
    NONE
}
