package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The Hibernate that these tests run with; the POM runs some of them with others. */
class HibernateVersionTest {

    @Test
    void itIsTheOneThatWasAskedFor() {
        assertThat(Version.getVersionString()).isEqualTo(System.getProperty("hibernate.version"));
    }

    @Test
    @EnabledIfSystemProperty(named = "hibernate.version", matches = "6\\..*")
    void oneThatDoesNotShowItsConnectionIsRefusedByName() {
        try (EntityManagerFactory factory = Unit.HIBERNATE.factory(HostDatabase.H2.dataSource())) {
            assertThatThrownBy(() -> new JpaSessionStore(factory))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("hibernate-core " + Version.getVersionString() + " does not show its connection, which"
                            + " Jakarta Persistence asks for since 3.2; use JdbcSessionStore: with Spring, it joins the"
                            + " transactions of a JpaTransactionManager");
        }
    }
}
