package io.interviewedge.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity of the host's own that has nothing to do with interviews, and no UUID. */
@Entity
@Table(name = "note")
public class Note {

    static final String DDL = "create table note (id varchar(36) not null primary key)";

    @Id
    @Column(name = "id")
    private String id;

    protected Note() {}

    Note(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
