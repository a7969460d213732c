/** Invitations by mail. */
module io.interviewedge.mail {
    requires static transitive org.jspecify;
    requires jakarta.mail;
    requires jakarta.activation;
    requires transitive io.interviewedge.core;

    exports io.interviewedge.mail;
}
