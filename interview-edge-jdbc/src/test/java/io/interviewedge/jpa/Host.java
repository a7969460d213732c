package io.interviewedge.jpa;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.jdbc.HostDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** Applications with a persistence unit that has the library's entities and their own. Each lasts as long as the JVM. */
enum Host {
    HIBERNATE_ON_H2(Provider.HIBERNATE, HostDatabase.H2),
    HIBERNATE_ON_POSTGRESQL(Provider.HIBERNATE, HostDatabase.POSTGRESQL),
    HIBERNATE_ON_MARIADB(Provider.HIBERNATE, HostDatabase.MARIADB),
    ECLIPSELINK_ON_H2(Provider.ECLIPSELINK, HostDatabase.H2),
    ECLIPSELINK_ON_POSTGRESQL(Provider.ECLIPSELINK, HostDatabase.POSTGRESQL),
    ECLIPSELINK_ON_MARIADB(Provider.ECLIPSELINK, HostDatabase.MARIADB);

    private record Parts(DataSource dataSource, EntityManagerFactory factory, JpaSessionStore store) {}

    private final Provider provider;
    private final HostDatabase database;
    private Parts parts;

    Host(Provider provider, HostDatabase database) {
        this.provider = provider;
        this.database = database;
    }

    private synchronized Parts parts() {
        if (parts == null) {
            HikariDataSource pool = database.pool();
            try (Connection connection = pool.getConnection()) {
                connection.createStatement().execute(Application.DDL);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            EntityManagerFactory factory = provider.factory(pool, Application.class);
            parts = new Parts(pool, factory, new JpaSessionStore(factory));
        }
        return parts;
    }

    DataSource dataSource() {
        return parts().dataSource;
    }

    EntityManagerFactory factory() {
        return parts().factory;
    }

    /** With transactions of its own. */
    JpaSessionStore store() {
        return parts().store;
    }

    /** On that store. */
    InterviewEdge edge() {
        return Samples.edge(store());
    }

    /** On the store, as part of the transaction that is open on the entity manager. */
    InterviewEdge edge(EntityManager inTransaction) {
        return edge().withStore(store().joining(inTransaction));
    }

    /** Work in a transaction of the host's, which is committed. */
    <T> T commit(Function<EntityManager, T> work) {
        return inTransaction(work, EntityTransaction::commit);
    }

    /** Work in a transaction of the host's, which is rolled back. */
    void rollBack(Consumer<EntityManager> work) {
        inTransaction(
                entities -> {
                    work.accept(entities);
                    return true;
                },
                EntityTransaction::rollback);
    }

    private <T> T inTransaction(Function<EntityManager, T> work, Consumer<EntityTransaction> end) {
        try (EntityManager entities = factory().createEntityManager()) {
            EntityTransaction transaction = entities.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(entities);
                end.accept(transaction);
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }
}
