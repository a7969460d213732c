package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.jdbc.HostDatabase;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A host with Spring's JpaTransactionManager and {@code @Transactional}. */
class SpringTest {

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
        SessionStore sessionStore(EntityManagerFactory factory) {
            return new JpaSessionStore(factory)
                    .joining(() -> EntityManagerFactoryUtils.getTransactionalEntityManager(factory));
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

    private Recruiting host(HostDatabase database) {
        DataSource dataSource = database.dataSource();
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute(Application.DDL);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> dataSource);
        context.register(HostConfiguration.class);
        context.refresh();
        return context.getBean(Recruiting.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRolledBackLeavesNeitherAnInviteNorAnEvent(HostDatabase database) {
        Recruiting recruiting = host(database);

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
    @EnumSource
    void whatIsCommittedIsThereWithItsEvent(HostDatabase database) {
        assertKept(host(database).invite());
    }

    @ParameterizedTest
    @EnumSource
    void outsideOfATransactionTheStoreHasItsOwn(HostDatabase database) {
        assertKept(host(database).inviteWithoutATransaction());
    }

    private void assertKept(InterviewSession invited) {
        SessionStore store = context.getBean(SessionStore.class);
        assertThat(store.findByToken(invited.token())).isPresent();
        assertThat(store.unrelayed(null, 10)).extracting(SessionEvent::type).containsExactly(SessionEventType.INVITED);
    }
}
