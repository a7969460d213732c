package io.interviewedge.examples.cdi;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A pool that takes part in JTA transactions. In Quarkus and in application servers all of this is there already. */
@ApplicationScoped
class Database {

    @Produces
    @Singleton
    DataSource pool(TransactionManager transactions, TransactionSynchronizationRegistry registry) throws SQLException {
        AgroalDataSource pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(settings -> settings.maxSize(4)
                        .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl("jdbc:h2:mem:hiring"))));
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists application (name varchar(20) not null, session_id uuid)");
        }
        return pool;
    }

    void close(@Disposes DataSource pool) {
        ((AgroalDataSource) pool).close();
    }
}
