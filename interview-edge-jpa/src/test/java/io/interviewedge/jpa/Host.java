package io.interviewedge.jpa;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.jdbc.JdbcSessionStore;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Applications with a persistence unit that has the library's entities and their own. Each lasts as long as the JVM.
 */
enum Host {
    HIBERNATE_ON_H2(Unit.HIBERNATE, HostDatabase.H2),
    HIBERNATE_ON_POSTGRESQL(Unit.HIBERNATE, HostDatabase.POSTGRESQL),
    HIBERNATE_ON_MARIADB(Unit.HIBERNATE, HostDatabase.MARIADB),
    ECLIPSELINK_ON_H2(Unit.ECLIPSELINK, HostDatabase.H2),
    ECLIPSELINK_ON_POSTGRESQL(Unit.ECLIPSELINK, HostDatabase.POSTGRESQL),
    ECLIPSELINK_ON_MARIADB(Unit.ECLIPSELINK, HostDatabase.MARIADB),
    WITH_UUIDS_AS_BINARY(HostDatabase.POSTGRESQL, "hibernate.type.preferred_uuid_jdbc_type", "BINARY"),
    WITH_UUIDS_AS_CHAR(HostDatabase.POSTGRESQL, "hibernate.type.preferred_uuid_jdbc_type", "CHAR"),
    WITH_MARIADB_AS_MYSQL(HostDatabase.MARIADB, "hibernate.dialect", "org.hibernate.dialect.MySQLDialect");

    private record Parts(HikariDataSource dataSource, EntityManagerFactory factory) {}

    private final Unit unit;
    private final HostDatabase database;
    private final Map<String, String> settings;
    private Parts parts;

    Host(Unit unit, HostDatabase database) {
        this(unit, database, Map.of());
    }

    /** With Hibernate, and a setting that does not fit the tables. */
    Host(HostDatabase database, String setting, String value) {
        this(Unit.HIBERNATE, database, Map.of(setting, value));
    }

    Host(Unit unit, HostDatabase database, Map<String, String> settings) {
        this.unit = unit;
        this.database = database;
        this.settings = settings;
    }

    /** Those whose provider and database are on the class path: runs with another Hibernate leave MariaDB out. */
    static Stream<Host> all() {
        return Arrays.stream(values())
                .filter(host -> host.unit.isPresent())
                .filter(host -> host.database != HostDatabase.MARIADB || isPresent("org.mariadb.jdbc.Driver"));
    }

    /** Those whose settings fit the tables. */
    static Stream<Host> fitting() {
        return all().filter(host -> host.settings.isEmpty());
    }

    static boolean isPresent(String type) {
        try {
            return Class.forName(type) != null;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    private synchronized Parts parts() {
        if (parts == null) {
            HikariDataSource pool = database.pool();
            try (Connection connection = pool.getConnection()) {
                connection.createStatement().execute(Application.DDL);
                connection.createStatement().execute(Note.DDL);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            parts = new Parts(pool, unit.factory("host", pool, settings));
        }
        return parts;
    }

    /** How many connections are in use. */
    int connections() {
        return parts().dataSource.getHikariPoolMXBean().getActiveConnections();
    }

    EntityManagerFactory factory() {
        return parts().factory;
    }

    /** With transactions of its own. */
    JpaSessionStore store() {
        return new JpaSessionStore(factory());
    }

    /** On the same tables, without Jakarta Persistence. */
    JdbcSessionStore jdbc() {
        return new JdbcSessionStore(parts().dataSource);
    }

    /** On the store, as part of the transaction that is open on the entity manager. */
    InterviewEdge edge(EntityManager inTransaction) {
        return Samples.edge(store().joining(inTransaction));
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
