package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The persistence units of persistence.xml, with either provider. */
enum Unit {
    HIBERNATE("org.hibernate.jpa.HibernatePersistenceProvider", "org.hibernate."),
    ECLIPSELINK("org.eclipse.persistence.jpa.PersistenceProvider", "org.eclipse.persistence.");

    private static final Logger HIBERNATE_LOG = Logger.getLogger("org.hibernate");

    static {
        HIBERNATE_LOG.setLevel(Level.SEVERE);
    }

    private final String provider;
    private final String packages;

    Unit(String provider, String packages) {
        this.provider = provider;
        this.packages = packages;
    }

    /** The host's, with its entities and the library's. */
    EntityManagerFactory factory(DataSource dataSource) {
        return factory("host", dataSource, Map.of());
    }

    /** Asked by their class: with two providers at hand, which one answers is luck. */
    EntityManagerFactory factory(String unit, DataSource dataSource, Map<String, ?> settings) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "jakarta.persistence.nonJtaDataSource",
                dataSource,
                // One after the other of the same name: EclipseLink would take the first again.
                "eclipselink.session-name",
                UUID.randomUUID().toString(),
                "eclipselink.logging.level",
                "OFF"));
        properties.putAll(settings);
        EntityManagerFactory factory = create().createEntityManagerFactory(unit, properties);
        assertThat(factory.getClass().getName()).startsWith(packages);
        return factory;
    }

    /** Whether the provider is on the class path: runs with another Hibernate leave EclipseLink out. */
    boolean isPresent() {
        return Host.isPresent(provider);
    }

    private PersistenceProvider create() {
        try {
            return (PersistenceProvider)
                    Class.forName(provider).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
