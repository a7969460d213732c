package io.interviewedge.spring;

import io.interviewedge.jdbc.TableNames;
import io.interviewedge.jpa.JpaSessionStore;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.util.ClassUtils;

/** Adds the library's entities to what Spring Boot has found, and keeps Hibernate from making their tables. */
final class EntityRegistration implements BeanPostProcessor {

    private static final boolean HIBERNATE = ClassUtils.isPresent(
            "org.hibernate.tool.schema.spi.SchemaFilterProvider", EntityRegistration.class.getClassLoader());

    private final ObjectProvider<InterviewDatabase> database;

    /**
     * Makes it.
     *
     * @param database asked for when there are entities to register
     */
    EntityRegistration(ObjectProvider<InterviewDatabase> database) {
        this.database = database;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (HIBERNATE && bean instanceof LocalContainerEntityManagerFactoryBean factory) {
            factory.getJpaPropertyMap()
                    .putIfAbsent("hibernate.hbm2ddl.schema_filter_provider", new HibernateMakesNoTables(names()));
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PersistenceManagedTypes found && names().equals(TableNames.standard())
                ? new WithEntities(found)
                : bean;
    }

    private TableNames names() {
        InterviewDatabase chosen = database.getIfAvailable();
        return chosen == null ? TableNames.standard() : chosen.names();
    }

    /** What was found, and the library's entities. */
    private record WithEntities(PersistenceManagedTypes found) implements PersistenceManagedTypes {

        @Override
        public List<String> getManagedClassNames() {
            return Stream.concat(
                            found.getManagedClassNames().stream(),
                            JpaSessionStore.entities().stream().map(Class::getName))
                    .distinct()
                    .toList();
        }

        @Override
        public List<String> getManagedPackages() {
            return found.getManagedPackages();
        }

        @Override
        public @Nullable URL getPersistenceUnitRootUrl() {
            return found.getPersistenceUnitRootUrl();
        }
    }
}
