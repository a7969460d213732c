package io.interviewedge.spring;

import io.interviewedge.jdbc.JdbcSessionStore;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.DefaultJpaDialect;
import org.springframework.orm.jpa.JpaDialect;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The transactions of the manager that has the data source.
 *
 * <p>A connection that is bound to the thread is not enough: in a transaction of another manager, a
 * {@code JdbcTemplate} binds one too, which nobody commits, and a pool with auto-commit off would then lose what is
 * written on it.
 */
final class HostTransactions implements SmartInitializingSingleton {

    private static final boolean JPA = ClassUtils.isPresent(
            "org.springframework.orm.jpa.JpaTransactionManager", HostTransactions.class.getClassLoader());

    private final DataSource dataSource;
    private final SingletonSupplier<List<PlatformTransactionManager>> managers;

    /**
     * Makes them.
     *
     * @param managers all of the application's, asked for when the first transaction is joined: they may need beans
     *     that need the store
     */
    HostTransactions(DataSource dataSource, ObjectProvider<PlatformTransactionManager> managers) {
        this.dataSource = dataSource;
        this.managers = SingletonSupplier.of(
                () -> managers.stream().filter(this::hasTheDataSource).toList());
    }

    /** A store that joins them. */
    JdbcSessionStore.Builder joinedBy(JdbcSessionStore.Builder store) {
        return store.joining(TransactionSynchronizationManager::isActualTransactionActive, this::connection);
    }

    /** Refuses a JPA provider in whose transactions the store would find no connection. */
    @Override
    public void afterSingletonsInstantiated() {
        if (JPA) {
            managers.obtain().forEach(Jpa::requireConnection);
        }
    }

    private @Nullable Connection connection() {
        return TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder
                        && managers.obtain().stream().anyMatch(HostTransactions::isInTransaction)
                ? holder.getConnection()
                : null;
    }

    private boolean hasTheDataSource(PlatformTransactionManager manager) {
        return (manager instanceof ResourceTransactionManager owner && owner.getResourceFactory() == dataSource)
                || (JPA && Jpa.dataSource(manager) == dataSource);
    }

    /** Begins nothing, and so there is nothing to end: the thread is in some transaction whenever this is asked. */
    private static boolean isInTransaction(PlatformTransactionManager manager) {
        DefaultTransactionDefinition look =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_SUPPORTS);
        look.setReadOnly(true);
        return manager.getTransaction(look).hasTransaction();
    }

    /** Its class is not on every class path. */
    private static final class Jpa {

        static @Nullable DataSource dataSource(PlatformTransactionManager manager) {
            return manager instanceof JpaTransactionManager jpa ? jpa.getDataSource() : null;
        }

        static void requireConnection(PlatformTransactionManager manager) {
            if (manager instanceof JpaTransactionManager jpa && !showsConnection(jpa.getJpaDialect())) {
                throw new SetupException(
                        "The JPA provider does not show Spring the connection of its transactions ("
                                + jpa.getJpaDialect().getClass().getSimpleName()
                                + "), so that no invite could be part of them.",
                        "Use Hibernate or EclipseLink, with the JpaVendorAdapter that Spring has for it.");
            }
        }

        private static boolean showsConnection(JpaDialect dialect) {
            Method getter =
                    ClassUtils.getMethod(dialect.getClass(), "getJdbcConnection", EntityManager.class, boolean.class);
            return getter.getDeclaringClass() != DefaultJpaDialect.class;
        }
    }
}
