/** The candidate's pages and their JSON, ready to mount. */
module io.interviewedge.web {
    requires static transitive org.jspecify;
    requires static transitive jakarta.servlet;
    requires static io.interviewedge.card;
    requires static io.interviewedge.qr;
    requires org.slf4j;
    requires com.fasterxml.jackson.core;
    requires com.samskivert.jmustache;
    requires transitive io.interviewedge.core;

    exports io.interviewedge.web;
    exports io.interviewedge.web.servlet;
}
