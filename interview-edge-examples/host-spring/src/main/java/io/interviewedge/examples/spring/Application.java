package io.interviewedge.examples.spring;

import io.interviewedge.jpa.SessionEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Somebody who applied, and the interview that followed. */
@Entity
class Application {

    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false)
    private String name;

    @ManyToOne
    private SessionEntity interview;

    protected Application() {}

    Application(String name, SessionEntity interview) {
        this.name = name;
        this.interview = interview;
    }

    SessionEntity interview() {
        return interview;
    }
}
