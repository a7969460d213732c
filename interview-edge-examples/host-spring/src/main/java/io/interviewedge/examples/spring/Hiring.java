package io.interviewedge.examples.spring;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jpa.SessionEntity;
import jakarta.persistence.EntityManager;
import java.net.URI;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Hiring {

    private final InterviewEdge edge;
    private final Applications applications;
    private final EntityManager entities;

    Hiring(InterviewEdge edge, Applications applications, EntityManager entities) {
        this.edge = edge;
        this.applications = applications;
        this.entities = entities;
    }

    /** Stores the application and the invite together, or neither. */
    @Transactional
    public URI apply(String vacancyId, String name, String email) {
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob(vacancyId).name(name).email(email).build());
        applications.save(new Application(name, entities.getReference(SessionEntity.class, invitation.sessionId())));
        return invitation.link();
    }
}
