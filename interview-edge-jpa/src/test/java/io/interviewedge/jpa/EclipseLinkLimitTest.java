package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.RollbackException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * What the documentation says that EclipseLink cannot do. Should this fail, EclipseLink can, and the documentation is
 * wrong.
 */
class EclipseLinkLimitTest {

    @Test
    void onPostgresANullUuidOfAHostsIsSentAsText() throws SQLException {
        assertThatThrownBy(() -> storeWithoutASession(Unit.ECLIPSELINK, HostDatabase.POSTGRESQL))
                .isInstanceOf(RollbackException.class)
                .rootCause()
                .hasMessageContaining("is of type uuid but expression is of type character varying");
    }

    @Test
    void elsewhereANullUuidIsANull() throws SQLException {
        assertThat(storeWithoutASession(Unit.ECLIPSELINK, HostDatabase.H2)).isTrue();
        assertThat(storeWithoutASession(Unit.ECLIPSELINK, HostDatabase.MARIADB)).isTrue();
        assertThat(storeWithoutASession(Unit.HIBERNATE, HostDatabase.POSTGRESQL))
                .isTrue();
    }

    private static boolean storeWithoutASession(Unit unit, HostDatabase database) throws SQLException {
        DataSource dataSource = database.dataSource();
        try (Connection connection = dataSource.getConnection()) {
            connection
                    .createStatement()
                    .execute(Application.DDL.replace("session_id uuid        not null", "session_id uuid"));
        }
        try (EntityManagerFactory factory = unit.factory(dataSource);
                EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            Application application = new Application("screening", null);
            entities.persist(application);
            entities.getTransaction().commit();
            entities.clear();
            return entities.find(Application.class, application.id()).session() == null;
        }
    }
}
