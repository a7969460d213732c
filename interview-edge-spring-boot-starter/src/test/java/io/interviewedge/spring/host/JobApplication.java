package io.interviewedge.spring.host;

import io.interviewedge.jpa.SessionEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** The application's own: an applicant's application, with its interview. */
@Entity
public class JobApplication {

    @Id
    @GeneratedValue
    private Long id;

    private String stage;

    @ManyToOne
    private SessionEntity session;

    protected JobApplication() {}

    public JobApplication(String stage, SessionEntity session) {
        this.stage = stage;
        this.session = session;
    }

    public Long id() {
        return id;
    }

    public String stage() {
        return stage;
    }

    public SessionEntity session() {
        return session;
    }
}
