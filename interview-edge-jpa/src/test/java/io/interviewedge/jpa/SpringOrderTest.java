package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.util.StringUtils;

/** A host whose provider validates the tables, and which migrates them in a bean. */
class SpringOrderTest {

    /** The provider's bean comes first. */
    @Configuration(proxyBeanMethods = false)
    static class Host {

        @Bean
        DataSource dataSource() {
            JdbcDataSource dataSource = new JdbcDataSource();
            dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return dataSource;
        }

        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.setManagedTypes(PersistenceManagedTypes.of(
                    JpaSessionStore.entities().stream().map(Class::getName).toList(), List.of()));
            factory.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "validate"));
            return factory;
        }

        @Bean
        JdbcSessionStore sessionStore(DataSource dataSource) {
            JdbcSchema.migrate(dataSource);
            return new JdbcSessionStore(dataSource);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Ordered extends Host {

        @Bean
        static BeanFactoryPostProcessor tablesBeforeEntities() {
            return beans -> {
                BeanDefinition provider = beans.getBeanDefinition("entityManagerFactory");
                provider.setDependsOn(StringUtils.addStringToArray(provider.getDependsOn(), "sessionStore"));
            };
        }
    }

    @Test
    void aProviderThatWaitsForTheStoreFindsTheTables() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Ordered.class)) {
            assertThat(context.getBean(EntityManagerFactory.class).isOpen()).isTrue();
        }
    }

    @Test
    void aProviderThatDoesNotWaitFindsNone() {
        assertThatThrownBy(() -> new AnnotationConfigApplicationContext(Host.class))
                .isInstanceOf(BeanCreationException.class)
                .hasStackTraceContaining("missing table");
    }
}
