package io.interviewedge.jpa;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.jdbc.TransactionSource.Work;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The abilities that the store needs from a provider beyond Jakarta Persistence 3.1: showing the connection, and
 * telling which entities an entity manager holds.
 */
enum Provider {

    /** As Jakarta Persistence 3.2 has it, and Hibernate from 7.0 on. */
    STANDARD {
        @Override
        <T> T call(EntityManager manager, Work<T> work) throws SQLException {
            // Not every provider passes on exceptions that are thrown in here.
            return manager.<Connection, Outcome<T>>callWithConnection(connection -> Outcome.of(work, connection))
                    .get();
        }

        @Override
        <T> Optional<T> loaded(EntityManager manager, Class<T> type, Object key) {
            // Reads nothing: an entity that is not held becomes an unloaded proxy.
            return Optional.of(manager.getReference(type, key))
                    .filter(manager.getEntityManagerFactory().getPersistenceUnitUtil()::isLoaded);
        }
    },

    /** Its callWithConnection takes a connection that is not the transaction's, and its getReference reads. */
    ECLIPSELINK {
        @Override
        <T> T call(EntityManager manager, Work<T> work) throws SQLException {
            return work.run(manager.unwrap(Connection.class));
        }

        @Override
        <T> Optional<T> loaded(EntityManager manager, Class<T> type, Object key) {
            return Optional.ofNullable(manager.find(type, key, Map.of("eclipselink.cache-usage", "CheckCacheOnly")));
        }
    };

    /**
     * Runs work on the connection of the transaction that the entity manager is in.
     *
     * @throws SQLException if the work throws it
     */
    abstract <T> T call(EntityManager manager, Work<T> work) throws SQLException;

    /** An entity if the entity manager has loaded it already. */
    abstract <T> Optional<T> loaded(EntityManager manager, Class<T> type, Object key);

    /**
     * The provider behind a factory. Nothing is connected.
     *
     * @throws ConfigurationException if it cannot show a connection
     */
    static Provider of(EntityManagerFactory factory) {
        EntityManager closed = factory.createEntityManager();
        Class<?> type = closed.getDelegate().getClass();
        closed.close();
        if (type.getName().startsWith("org.eclipse.persistence.")) {
            return ECLIPSELINK;
        }
        try {
            STANDARD.call(closed, connection -> true);
        } catch (LinkageError | UnsupportedOperationException lacking) {
            throw new ConfigurationException(
                    name(type) + " does not show its connection, which Jakarta Persistence asks for since 3.2; use"
                            + " JdbcSessionStore: with Spring, it joins the transactions of a JpaTransactionManager");
        } catch (RuntimeException | SQLException expected) {
            // It is closed, and has the method to say so.
        }
        return STANDARD;
    }

    /** As its jar names itself, such as hibernate-core 6.6.39.Final. */
    private static String name(Class<?> type) {
        Package home = type.getPackage();
        return home.getImplementationTitle() == null
                ? type.getName()
                : home.getImplementationTitle() + " " + home.getImplementationVersion();
    }

    /** The outcome of some work: a result or a failure. */
    private record Outcome<T>(@Nullable T result, @Nullable Exception failure) {

        static <T> Outcome<T> of(Work<T> work, Connection connection) {
            try {
                return new Outcome<>(work.run(connection), null);
            } catch (SQLException | RuntimeException failure) {
                return new Outcome<>(null, failure);
            }
        }

        T get() throws SQLException {
            if (failure instanceof SQLException sql) {
                throw sql;
            }
            if (failure instanceof RuntimeException other) {
                throw other;
            }
            return Objects.requireNonNull(result, "work gives a result");
        }
    }
}
