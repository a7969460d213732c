package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.spi.PersistenceProvider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernatePersistenceProvider;

/** Providers of Jakarta Persistence, asked by their class: with two of them at hand, who answers is luck. */
enum Provider {
    HIBERNATE(new HibernatePersistenceProvider(), "org.hibernate."),
    ECLIPSELINK(new org.eclipse.persistence.jpa.PersistenceProvider(), "org.eclipse.persistence.");

    /** Where Hibernate logs what the driver says, stored values included; off, as the documentation advises. */
    static final Logger QUOTES_VALUES = Logger.getLogger("org.hibernate.orm.jdbc.error");

    static {
        QUOTES_VALUES.setLevel(Level.OFF);
    }

    private final PersistenceProvider provider;
    private final String packages;

    Provider(PersistenceProvider provider, String packages) {
        this.provider = provider;
        this.packages = packages;
    }

    /** A persistence unit with the library's entities and some of the host's own. */
    EntityManagerFactory factory(DataSource dataSource, Class<?>... own) {
        PersistenceConfiguration configuration = withEntities(configuration(dataSource));
        for (Class<?> entity : own) {
            configuration.managedClass(entity);
        }
        return factory(configuration);
    }

    EntityManagerFactory factory(PersistenceConfiguration configuration) {
        EntityManagerFactory factory = provider.createEntityManagerFactory(configuration);
        assertThat(factory.getClass().getName()).startsWith(packages);
        return factory;
    }

    static PersistenceConfiguration withEntities(PersistenceConfiguration configuration) {
        JpaSessionStore.entities().forEach(configuration::managedClass);
        return configuration;
    }

    static PersistenceConfiguration configuration(DataSource dataSource) {
        return new PersistenceConfiguration("unit " + UUID.randomUUID())
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property("jakarta.persistence.nonJtaDataSource", dataSource)
                // What a host may have set for its own sake, and what must make no difference.
                .property("hibernate.jpa.compliance.query", "true")
                .property("hibernate.jdbc.batch_size", "20")
                .property("hibernate.order_inserts", "true")
                .property("hibernate.order_updates", "true")
                // One after the other, each with a persistence unit: EclipseLink would keep them apart by their place.
                .property("eclipselink.session-name", UUID.randomUUID().toString())
                .property("eclipselink.logging.level", "OFF");
    }
}
