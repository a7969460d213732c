package io.interviewedge.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entity of the host's own, which knows the interview that belongs to it. */
@Entity
@Table(name = "application")
public class Application {

    static final String DDL = """
            create table application (
                id         uuid        not null primary key,
                stage      varchar(20) not null,
                session_id uuid        not null references interview_session (id))""";

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "stage")
    private String stage;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private SessionEntity session;

    protected Application() {}

    Application(String stage, SessionEntity session) {
        this.stage = stage;
        this.session = session;
    }

    UUID id() {
        return id;
    }

    String stage() {
        return stage;
    }

    void moveTo(String stage) {
        this.stage = stage;
    }

    SessionEntity session() {
        return session;
    }
}
