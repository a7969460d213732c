package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.jdbc.HostDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.RollbackException;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the documentation says that EclipseLink cannot do. Should this fail, EclipseLink can, and the documentation is wrong. */
class EclipseLinkLimitTest {

    /** A host's row that may belong to an interview. */
    @Entity
    @Table(name = "note")
    static class Note {

        @Id
        private UUID id = UUID.randomUUID();

        @Column(name = "session_id")
        private UUID sessionId;
    }

    @Test
    void onPostgresANullUuidOfAHostsIsSentAsText() throws SQLException {
        assertThatThrownBy(() -> storeWithoutASession(Provider.ECLIPSELINK, HostDatabase.POSTGRESQL))
                .isInstanceOf(RollbackException.class)
                .rootCause()
                .hasMessageContaining("is of type uuid but expression is of type character varying");
    }

    @Test
    void elsewhereANullUuidIsANull() throws SQLException {
        assertThat(storeWithoutASession(Provider.ECLIPSELINK, HostDatabase.H2)).isTrue();
        assertThat(storeWithoutASession(Provider.ECLIPSELINK, HostDatabase.MARIADB))
                .isTrue();
        assertThat(storeWithoutASession(Provider.HIBERNATE, HostDatabase.POSTGRESQL))
                .isTrue();
    }

    private static boolean storeWithoutASession(Provider provider, HostDatabase database) throws SQLException {
        DataSource dataSource = database.dataSource();
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("create table note (id uuid not null primary key, session_id uuid)");
        }
        try (EntityManagerFactory factory =
                        provider.factory(Provider.configuration(dataSource).managedClass(Note.class));
                EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            Note note = new Note();
            entities.persist(note);
            entities.getTransaction().commit();
            entities.clear();
            return entities.find(Note.class, note.id).sessionId == null;
        }
    }
}
