package io.interviewedge.jpa;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.StoreException;
import io.interviewedge.jdbc.TransactionSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of entity managers: the host's, which is flushed first, or one of the library's own, on an entity
 * manager that is closed with it.
 */
final class EntityTransactions implements TransactionSource {

    /** The depth to which causes are searched for the driver's exception; they may form a cycle. */
    private static final int MAX_CAUSES = 20;

    private final EntityManagerFactory factory;
    private final Provider provider;
    private final Supplier<@Nullable EntityManager> hosts;

    private EntityTransactions(
            EntityManagerFactory factory, Provider provider, Supplier<@Nullable EntityManager> hosts) {
        this.factory = factory;
        this.provider = provider;
        this.hosts = hosts;
    }

    /**
     * Own transactions alone.
     *
     * @throws ConfigurationException if the factory's provider cannot show its connection
     */
    static EntityTransactions of(EntityManagerFactory factory) {
        return new EntityTransactions(factory, Provider.of(factory), () -> null);
    }

    /** Joins while {@code hosts} gives an entity manager that is in a transaction. */
    EntityTransactions joining(Supplier<@Nullable EntityManager> hosts) {
        return new EntityTransactions(factory, provider, hosts);
    }

    /** Always joins the transaction of that entity manager. */
    EntityTransactions joining(EntityManager host) {
        return joining(() -> {
            if (!isInTransaction(host)) {
                throw new StoreException("the store was told to join a transaction, but the entity manager is in none;"
                        + " begin one on it first");
            }
            return host;
        });
    }

    @Override
    public boolean isJoining() {
        return host() != null;
    }

    @Override
    public <T> T run(boolean several, Predicate<? super T> keeps, Work<T> work) throws SQLException {
        EntityManager host = host();
        if (host != null) {
            host.flush();
        }
        try {
            return host == null
                    ? inOwn(keeps, work)
                    : provider.call(
                            host,
                            connection -> TransactionSource.joining(connection).run(several, keeps, work));
        } catch (RuntimeException failure) {
            throw sqlFailure(failure);
        }
    }

    /** Brings an entity up to date if the host is in a transaction and has loaded it. */
    void refresh(Class<?> type, Object key) {
        EntityManager host = host();
        if (host != null) {
            provider.loaded(host, type, key).ifPresent(host::refresh);
        }
    }

    private @Nullable EntityManager host() {
        EntityManager host = hosts.get();
        return host != null && isInTransaction(host) ? host : null;
    }

    private <T> T inOwn(Predicate<? super T> keeps, Work<T> work) throws SQLException {
        EntityManager own = factory.createEntityManager();
        try {
            EntityTransaction transaction = transactionOf(own);
            transaction.begin();
            T result = provider.call(own, work);
            if (keeps.test(result)) {
                transaction.commit();
            }
            return result;
        } finally {
            end(own);
        }
    }

    private static EntityTransaction transactionOf(EntityManager own) {
        try {
            return own.getTransaction();
        } catch (IllegalStateException notResourceLocal) {
            throw new ConfigurationException(
                    "the persistence unit has JTA transactions, in which the store cannot begin its own; use"
                            + " JdbcSessionStore on the container's data source");
        }
    }

    /** Some providers do not count a transaction as joined until it has done something. */
    private static boolean isInTransaction(EntityManager host) {
        if (host.isJoinedToTransaction()) {
            return true;
        }
        try {
            return host.getTransaction().isActive();
        } catch (IllegalStateException notResourceLocal) {
            return false;
        }
    }

    /** Never fails: what was committed stays committed, whatever happens to the entity manager afterwards. */
    private static void end(EntityManager own) {
        try (own) {
            if (own.getTransaction().isActive()) {
                own.getTransaction().rollback();
            }
        } catch (RuntimeException tooLate) {
            // The provider has logged it; the connection goes back, and the database ends what was open.
        }
    }

    /**
     * The driver's failure behind the provider's, or, without one, a failure that names the provider's. Other failures
     * are thrown unchanged.
     */
    private static SQLException sqlFailure(RuntimeException failure) {
        if (failure instanceof InterviewEdgeException) {
            throw failure;
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (cause instanceof SQLException driver) {
                return driver;
            }
            cause = cause.getCause();
        }
        if (failure instanceof PersistenceException) {
            return new SQLException(
                    failure.getClass().getName() + " (its message may quote stored values, so it is not shown)");
        }
        throw failure;
    }
}
