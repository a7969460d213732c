package io.interviewedge.examples.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A job that is open. */
@Entity
class Vacancy {

    @Id
    private String id;

    private String title;

    protected Vacancy() {}

    Vacancy(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String title() {
        return title;
    }
}
