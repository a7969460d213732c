package io.interviewedge.jpa;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.InvitationNotFoundException;
import io.interviewedge.error.StoreException;
import io.interviewedge.error.TransactionActiveException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work in transactions. In the library's own, what failed because others got in the way is run again, a bounded number of
 * times, each after a longer random pause; a transaction of the host's is the host's to run again. Any other failure of
 * persistence becomes a {@link StoreException}, and so does a row that cannot be read.
 */
final class Transactions {

    private static final Logger log = LoggerFactory.getLogger(Transactions.class);

    private static final int MAX_ATTEMPTS = 12;
    private static final long FIRST_PAUSE_MICROS = 2_000;
    private static final long MAX_PAUSE_MICROS = 200_000;

    private final EntityManagerFactory factory;
    private final Supplier<@Nullable EntityManager> hosts;

    /** Joins while {@code hosts} gives an entity manager that is in a transaction. */
    Transactions(EntityManagerFactory factory, Supplier<@Nullable EntityManager> hosts) {
        this.factory = factory;
        this.hosts = hosts;
    }

    /** Always joins the transaction of that entity manager. */
    static Transactions joining(EntityManagerFactory factory, EntityManager host) {
        return new Transactions(factory, () -> {
            if (!isInTransaction(host)) {
                throw new StoreException("there should be a transaction to join, but the entity manager is in none;"
                        + " begin one on it first");
            }
            return host;
        });
    }

    /**
     * Runs work that only reads.
     *
     * @param action completes "could not …"
     */
    <T> T read(String action, Function<EntityAccess, T> work) {
        return persistently(action, work, result -> true, PersistenceFailures::isTransient);
    }

    /**
     * Runs work that is kept if there is a result, and writes nothing, or is undone, if it is empty. In a transaction of the
     * host's nothing is undone: there, work that gives nothing has to have written nothing.
     *
     * @param action completes "could not …"
     */
    <T> Optional<T> allOrNothing(String action, Function<EntityAccess, Optional<T>> work) {
        return persistently(action, work, Optional::isPresent, PersistenceFailures::isTransient);
    }

    /**
     * Runs work that inserts what it did not find. Where a constraint refuses it all the same, somebody else was faster; it is
     * run again, and finds what is there.
     *
     * @param action completes "could not …"
     */
    <T> T inserting(String action, Function<EntityAccess, T> work) {
        return persistently(
                action,
                work,
                result -> true,
                failure -> PersistenceFailures.isTransient(failure) || PersistenceFailures.isRefused(failure));
    }

    /**
     * The same, but committed when this returns, which a transaction of the host's would not be.
     *
     * @throws TransactionActiveException if the host is in a transaction
     */
    <T> Optional<T> committed(String action, Function<EntityAccess, Optional<T>> work) {
        if (isJoining()) {
            throw new TransactionActiveException();
        }
        return allOrNothing(action, work);
    }

    /** Whether the host is in a transaction now, which work from here would be part of. */
    boolean isJoining() {
        return toJoin() != null;
    }

    private @Nullable EntityManager toJoin() {
        EntityManager host = hosts.get();
        return host != null && isInTransaction(host) ? host : null;
    }

    private <T> T persistently(
            String action, Function<EntityAccess, T> work, Predicate<T> keeps, Predicate<RuntimeException> mayPass) {
        for (int attempt = 1; ; attempt++) {
            EntityManager host = toJoin();
            try {
                return host == null ? inOwn(work, keeps) : inHosts(host, work);
            } catch (InvalidValueException unfit) {
                throw unreadable(action, unfit.field());
            } catch (InvitationNotFoundException unfit) {
                throw unreadable(action, "token");
            } catch (RuntimeException failure) {
                if (!PersistenceFailures.isOfPersistence(failure)) {
                    throw failure;
                }
                if (attempt == MAX_ATTEMPTS || host != null || !mayPass.test(failure)) {
                    throw PersistenceFailures.toStoreException(action, failure);
                }
                log.debug("Attempt {} to {} failed; again", attempt, action);
                pause(attempt);
            }
        }
    }

    private <T> T inHosts(EntityManager host, Function<EntityAccess, T> work) {
        T result = work.apply(new EntityAccess(host, true));
        host.flush();
        return result;
    }

    private <T> T inOwn(Function<EntityAccess, T> work, Predicate<T> keeps) {
        EntityManager own = factory.createEntityManager();
        try {
            EntityTransaction transaction = transactionOf(own);
            transaction.begin();
            T result = work.apply(new EntityAccess(own, false));
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
            throw new StoreException(
                    "the entity manager factory has no transactions of its own, as one of JTA has none;"
                            + " begin a transaction and let the store join it, or use JdbcSessionStore");
        }
    }

    /** Never fails: what was committed stays committed, whatever becomes of the entity manager afterwards. */
    private static void end(EntityManager own) {
        try {
            if (own.getTransaction().isActive()) {
                own.getTransaction().rollback();
            }
        } catch (RuntimeException failure) {
            log.debug("Could not roll back ({})", failure.getClass().getName());
        }
        try {
            own.close();
        } catch (RuntimeException failure) {
            log.debug(
                    "Could not close an entity manager ({})", failure.getClass().getName());
        }
    }

    /** Not every provider counts as joined what has begun and not yet done anything. */
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

    /** Without a cause: its message may quote the value. */
    private static StoreException unreadable(String action, String field) {
        return new StoreException("could not " + action + ": a row holds a value for " + field
                + " that this version of the library does not allow; find out who else writes to the tables");
    }

    private static void pause(int attempt) {
        long longest = Math.min(FIRST_PAUSE_MICROS << attempt, MAX_PAUSE_MICROS);
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest)));
    }
}
