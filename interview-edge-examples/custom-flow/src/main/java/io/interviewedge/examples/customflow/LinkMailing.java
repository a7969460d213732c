package io.interviewedge.examples.customflow;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;

/** Mails the latest invited candidates their links, each once. The host's scheduler calls it every minute. */
public final class LinkMailing {

    private final InterviewEdge edge;

    public LinkMailing(InterviewEdge edge) {
        this.edge = edge;
    }

    /** Mails every link that can be used and was not mailed yet. */
    public void run() {
        SessionQuery invited = SessionQuery.all().status(SessionStatus.INVITED).limit(SessionQuery.MAX_LIMIT);
        for (SessionSummary summary : edge.tracking().find(invited).items()) {
            InterviewSession session = summary.session();
            if (edge.tracking().isLinkUsable(session)) {
                edge.delivery().send(DeliveryRequest.of(session.id(), DeliveryChannel.EMAIL));
            }
        }
    }
}
