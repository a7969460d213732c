/** Invitations as text messages. */
module io.interviewedge.sms {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires transitive io.interviewedge.core;

    exports io.interviewedge.sms;
}
