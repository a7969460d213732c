package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A host with Spring's JpaTransactionManager and {@code @Transactional}. */
class SpringTest {

    /** Which store the host takes. The second is the way for hosts whose Hibernate is older than 7.0. */
    enum Way {
        JPA {
            @Override
            SessionStore store(EntityManagerFactory factory, DataSource dataSource) {
                return new JpaSessionStore(factory)
                        .joining(() -> EntityManagerFactoryUtils.getTransactionalEntityManager(factory));
            }
        },
        JDBC {
            @Override
            SessionStore store(EntityManagerFactory factory, DataSource dataSource) {
                return JdbcSessionStore.builder(dataSource)
                        .joining(
                                TransactionSynchronizationManager::isActualTransactionActive,
                                () -> TransactionSynchronizationManager.getResource(dataSource)
                                                instanceof ConnectionHolder holder
                                        ? holder.getConnection()
                                        : null)
                        .build();
            }
        };

        abstract SessionStore store(EntityManagerFactory factory, DataSource dataSource);
    }

    private AnnotationConfigApplicationContext context;

    /** What the host writes. */
    @Configuration
    @EnableTransactionManagement
    static class HostConfiguration {

        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            List<String> classes = new ArrayList<>(List.of(Application.class.getName()));
            JpaSessionStore.entities().forEach(entity -> classes.add(entity.getName()));
            factory.setManagedTypes(PersistenceManagedTypes.of(classes, List.of()));
            factory.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "none"));
            return factory;
        }

        @Bean
        JpaTransactionManager transactionManager(EntityManagerFactory factory) {
            return new JpaTransactionManager(factory);
        }

        @Bean
        SessionStore sessionStore(Way way, EntityManagerFactory factory, DataSource dataSource) {
            return way.store(factory, dataSource);
        }

        @Bean
        InterviewEdge interviewEdge(SessionStore store) {
            return Samples.edge(store);
        }

        @Bean
        Recruiting recruiting(InterviewEdge edge) {
            return new Recruiting(edge);
        }
    }

    /** A service of the host's. */
    static class Recruiting {

        private final InterviewEdge edge;

        Recruiting(InterviewEdge edge) {
            this.edge = edge;
        }

        @Transactional
        public InterviewSession invite() {
            return edge.invites().invite(Samples.request()).session();
        }

        @Transactional
        public void inviteAndFail() {
            edge.invites().invite(Samples.request());
            assertThat(edge.tracking().find(SessionQuery.all()).items())
                    .as("inside, it is there")
                    .isNotEmpty();
            throw new IllegalStateException("the host changes its mind");
        }

        @Transactional(propagation = Propagation.SUPPORTS)
        public InterviewSession inviteWithoutATransaction() {
            return edge.invites().invite(Samples.request()).session();
        }
    }

    static Stream<Arguments> waysAndAutoCommit() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(arguments(way, true), arguments(way, false)));
    }

    private Recruiting host(Way way, boolean autoCommit) {
        HikariDataSource dataSource = HostDatabase.POSTGRESQL.pool(autoCommit);
        context = new AnnotationConfigApplicationContext();
        context.registerBean(HikariDataSource.class, () -> dataSource);
        context.registerBean(Way.class, () -> way);
        context.register(HostConfiguration.class);
        context.refresh();
        return context.getBean(Recruiting.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @ParameterizedTest
    @MethodSource("waysAndAutoCommit")
    void whatIsRolledBackLeavesNeitherAnInviteNorAnEvent(Way way, boolean autoCommit) {
        Recruiting recruiting = host(way, autoCommit);

        assertThatThrownBy(recruiting::inviteAndFail).hasMessage("the host changes its mind");

        SessionStore store = context.getBean(SessionStore.class);
        assertThat(context.getBean(InterviewEdge.class)
                        .tracking()
                        .find(SessionQuery.all())
                        .items())
                .isEmpty();
        assertThat(store.unrelayed(null, 10)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("waysAndAutoCommit")
    void whatIsCommittedIsThereWithItsEvent(Way way, boolean autoCommit) {
        assertKept(host(way, autoCommit).invite());
    }

    @ParameterizedTest
    @MethodSource("waysAndAutoCommit")
    void outsideOfATransactionTheStoreHasItsOwn(Way way, boolean autoCommit) {
        assertKept(host(way, autoCommit).inviteWithoutATransaction());
    }

    private void assertKept(InterviewSession invited) {
        SessionStore store = context.getBean(SessionStore.class);
        assertThat(store.findByToken(invited.token())).isPresent();
        assertThat(store.unrelayed(null, 10)).extracting(SessionEvent::type).containsExactly(SessionEventType.INVITED);
    }
}
