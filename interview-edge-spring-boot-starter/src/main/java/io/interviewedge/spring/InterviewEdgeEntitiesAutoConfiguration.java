package io.interviewedge.spring;

import io.interviewedge.jpa.JpaSessionStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * Adds the entities of {@code interview-edge-jpa} to the application's persistence unit, with or without an
 * {@code @EntityScan}, in the application and in its {@code @DataJpaTest}s. Not if the tables have other names: the
 * application maps the entities in an {@code orm.xml} then, which lists them too.
 */
@AutoConfiguration
@ConditionalOnClass({JpaSessionStore.class, LocalContainerEntityManagerFactoryBean.class})
@ConditionalOnProperty(name = "interview-edge.jpa.entities", havingValue = "true", matchIfMissing = true)
public final class InterviewEdgeEntitiesAutoConfiguration {

    /** Made by Spring. */
    InterviewEdgeEntitiesAutoConfiguration() {}

    @Bean
    static EntityRegistration interviewEdgeEntities(ObjectProvider<InterviewDatabase> database) {
        return new EntityRegistration(database);
    }
}
