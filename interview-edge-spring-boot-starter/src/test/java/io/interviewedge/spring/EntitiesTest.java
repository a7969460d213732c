package io.interviewedge.spring;

import static io.interviewedge.spring.InterviewEdgeAutoConfigurationTest.assertSetup;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.TableNames;
import io.interviewedge.jpa.SessionEntity;
import io.interviewedge.spring.host.JobApplication;
import io.interviewedge.spring.host.JpaHost;
import io.interviewedge.store.SessionQuery;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.DefaultJpaDialect;
import org.springframework.orm.jpa.JpaDialect;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/** An application with JPA, and an entity of its own that refers to an interview. */
class EntitiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"create-drop", "create", "update"})
    void hibernateMakesTheApplicationsTablesAndLeavesTheLibrarysToItsScripts(String setting) {
        application()
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=" + setting, "interview-edge.schema.verify=true")
                .run(context -> {
                    // The start alone has verified the tables.
                    UUID session = inviteAndApply(context);

                    assertThat(applications(context))
                            .extracting(found -> found.session().id())
                            .containsExactly(session);
                });
    }

    @Test
    void theTablesAreThereBeforeHibernateValidates() {
        application()
                .withPropertyValues(
                        "spring.jpa.hibernate.ddl-auto=validate",
                        "spring.flyway.locations=classpath:jpa-host-migrations")
                .run(context -> {
                    inviteAndApply(context);

                    assertThat(applications(context)).hasSize(1);
                });
    }

    @Test
    void whatIsRolledBackLeavesNeitherTheEntityNorTheInvite() {
        application().run(context -> {
            transactions(context).executeWithoutResult(transaction -> {
                inviteAndApply(context);
                transaction.setRollbackOnly();
            });

            assertThat(applications(context)).isEmpty();
            assertThat(context.getBean(InterviewEdge.class)
                            .tracking()
                            .find(SessionQuery.all())
                            .items())
                    .isEmpty();
        });
    }

    @Test
    void entitiesCanBeLeftOut() {
        Hosts.workingWithJpa()
                .withPropertyValues("interview-edge.jpa.entities=false")
                .run(context -> assertThat(context).doesNotHaveBean(EntityRegistration.class));
    }

    @Test
    void thereAreNoneWithoutTheirModule() {
        Hosts.workingWithJpa()
                .withClassLoader(new FilteredClassLoader("io.interviewedge.jpa"))
                .run(context -> assertThat(context.getBean(EntityManagerFactory.class)
                                .getMetamodel()
                                .getEntities())
                        .isEmpty());
    }

    @Test
    void thereAreNoneWithoutJpa() {
        Hosts.workingWithJpa()
                .withClassLoader(new FilteredClassLoader(
                        "jakarta.persistence", "org.hibernate", "org.springframework.orm", "org.springframework.data"))
                .run(context -> assertThat(context).doesNotHaveBean("interviewEdgeEntities"));
    }

    @Test
    void entitiesAreLeftOutWhereTheTablesHaveAnotherPrefix() {
        Hosts.workingWithJpa()
                .withPropertyValues("interview-edge.table-prefix=hiring_")
                .run(context -> assertThat(context.getBean(EntityManagerFactory.class)
                                .getMetamodel()
                                .getEntities())
                        .isEmpty());
    }

    @Test
    void entitiesOfTablesWithAnotherPrefixAreMappedByTheApplicationAndTheirTablesStillTheLibrarys() {
        application()
                .withPropertyValues(
                        "interview-edge.table-prefix=hiring_",
                        "interview-edge.schema.verify=true",
                        "spring.jpa.mapping-resources=hiring-entities.xml")
                .run(context -> {
                    UUID session = inviteAndApply(context);

                    assertThat(applications(context))
                            .extracting(found -> found.session().id())
                            .containsExactly(session);
                    JdbcSchema.verify(
                            context.getBean(DataSource.class),
                            TableNames.standard().withPrefix("hiring_"));
                });
    }

    @Test
    void aProviderThatShowsNoConnectionIsRefused() {
        Hosts.workingWithJpa()
                .withUserConfiguration(OtherProvider.class)
                .run(context -> assertSetup(
                        context,
                        "does not show Spring the connection of its transactions",
                        "Use Hibernate or EclipseLink"));
    }

    @Configuration(proxyBeanMethods = false)
    static class OtherProvider {

        @Bean
        PlatformTransactionManager transactionManager(EntityManagerFactory factory) {
            return new JpaTransactionManager(factory) {
                @Override
                public JpaDialect getJpaDialect() {
                    return new DefaultJpaDialect();
                }
            };
        }
    }

    @Test
    void theyAreAddedToWhatTheApplicationScansItself() {
        Hosts.workingWithJpa()
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=create-drop")
                .withBean(
                        "persistenceManagedTypes",
                        PersistenceManagedTypes.class,
                        () -> PersistenceManagedTypes.of(JobApplication.class.getName()))
                .run(context -> {
                    inviteAndApply(context);

                    assertThat(applications(context)).hasSize(1);
                });
    }

    @Test
    void aSliceOfTheApplicationKnowsThemAndHasTheirTables() {
        new ApplicationContextRunner()
                .withUserConfiguration(JpaHost.class)
                .withConfiguration(AutoConfigurations.of(slice()))
                .withPropertyValues(
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "spring.jpa.hibernate.ddl-auto=create-drop")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(InterviewEdge.class);
                    assertThat(applications(context)).isEmpty();
                });
    }

    /** What a {@code @DataJpaTest} is made of, in either generation. */
    private static Class<?>[] slice() {
        Class<?> annotation = Stream.of(
                        "org.springframework.boot.test.autoconfigure.orm.jpa.AutoConfigureDataJpa",
                        "org.springframework.boot.data.jpa.test.autoconfigure.AutoConfigureDataJpa")
                .filter(name -> ClassUtils.isPresent(name, null))
                .map(name -> ClassUtils.resolveClassName(name, null))
                .findFirst()
                .orElseThrow();
        return Stream.concat(
                        ImportCandidates.load(annotation, null).getCandidates().stream(),
                        // Of @DataJpaTest's other annotations, the one that gives it a database.
                        Stream.of(
                                "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
                                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"))
                .distinct()
                .filter(name -> !name.contains("liquibase") && ClassUtils.isPresent(name, null))
                .map(name -> ClassUtils.resolveClassName(name, null))
                .toArray(Class<?>[]::new);
    }

    /** With an entity of its own. */
    private static ApplicationContextRunner application() {
        return Hosts.workingWithJpa()
                .withUserConfiguration(JpaHost.class)
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=create-drop");
    }

    private static UUID inviteAndApply(AssertableApplicationContext context) {
        return transactions(context).execute(transaction -> {
            UUID session = context.getBean(InterviewEdge.class)
                    .invites()
                    .invite(Hosts.INVITE)
                    .sessionId();
            EntityManager manager = entities(context);
            manager.persist(new JobApplication("screening", manager.getReference(SessionEntity.class, session)));
            return session;
        });
    }

    private static List<JobApplication> applications(AssertableApplicationContext context) {
        return transactions(context)
                .execute(transaction -> entities(context)
                        .createQuery("select a from JobApplication a join fetch a.session", JobApplication.class)
                        .getResultList());
    }

    private static EntityManager entities(AssertableApplicationContext context) {
        return SharedEntityManagerCreator.createSharedEntityManager(context.getBean(EntityManagerFactory.class));
    }

    private static TransactionTemplate transactions(AssertableApplicationContext context) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }
}
