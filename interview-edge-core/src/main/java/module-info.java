/** Candidate interviews by link: the domain, its services, and the ports a host implements. */
@SuppressWarnings("module") // Those that core exports to are compiled after it.
module io.interviewedge.core {
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports io.interviewedge;
    exports io.interviewedge.analysis;
    exports io.interviewedge.delivery;
    exports io.interviewedge.error;
    exports io.interviewedge.event;
    exports io.interviewedge.interview;
    exports io.interviewedge.invite;
    exports io.interviewedge.job;
    exports io.interviewedge.question;
    exports io.interviewedge.limit;
    exports io.interviewedge.message;
    exports io.interviewedge.review;
    exports io.interviewedge.session;
    exports io.interviewedge.share;
    exports io.interviewedge.store;
    exports io.interviewedge.tenant;
    exports io.interviewedge.tracking;

    // For modules of this project only.
    exports io.interviewedge.internal to
            io.interviewedge.qr,
            io.interviewedge.card,
            io.interviewedge.mail,
            io.interviewedge.web,
            io.interviewedge.ai;
}
