package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.StoreException;
import io.interviewedge.store.SessionQuery;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The application's transactions, on a pool whose connections have auto-commit off or on. */
class TransactionTest {

    /** What an application has its transactions from. */
    enum Manager {
        DATA_SOURCE(Hosts.working(), "DataSourceTransactionManager", "JdbcTransactionManager"),
        JPA(Hosts.workingWithJpa(), "JpaTransactionManager");

        private final ApplicationContextRunner host;
        private final String[] classes;

        Manager(ApplicationContextRunner host, String... classes) {
            this.host = host;
            this.classes = classes;
        }

        void run(boolean autoCommit, Consumer<AssertableApplicationContext> test) {
            host.withPropertyValues(
                            "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                            "spring.datasource.hikari.auto-commit=" + autoCommit)
                    .run(context -> {
                        assertThat(context.getBean(PlatformTransactionManager.class)
                                        .getClass()
                                        .getSimpleName())
                                .isIn((Object[]) classes);
                        // The application's own work.
                        new JdbcTemplate(context.getBean(DataSource.class))
                                .execute("create table if not exists note (id int)");
                        test.accept(context);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRollbackTakesTheInviteAndTheApplicationsOwnWork(Manager manager) {
        for (boolean autoCommit : new boolean[] {true, false}) {
            manager.run(autoCommit, context -> {
                transactions(context).executeWithoutResult(transaction -> {
                    note(context);
                    edge(context).invites().invite(Hosts.INVITE);
                    transaction.setRollbackOnly();
                });

                assertThat(invites(context)).isZero();
                assertThat(rows(context, "note")).isZero();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCommitKeepsTheInviteAndTheApplicationsOwnWork(Manager manager) {
        for (boolean autoCommit : new boolean[] {true, false}) {
            manager.run(autoCommit, context -> {
                transactions(context).executeWithoutResult(transaction -> {
                    note(context);
                    edge(context).invites().invite(Hosts.INVITE);
                });

                assertThat(invites(context)).isEqualTo(1);
                assertThat(rows(context, "note")).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void outsideOfATransactionTheInviteIsKept(Manager manager) {
        for (boolean autoCommit : new boolean[] {true, false}) {
            manager.run(autoCommit, context -> {
                edge(context).invites().invite(Hosts.INVITE);

                assertThat(invites(context)).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionThatIsMarkedForRollbackIsJoinedToo(Manager manager) {
        manager.run(false, context -> {
            transactions(context).executeWithoutResult(transaction -> {
                transaction.setRollbackOnly();
                edge(context).invites().invite(Hosts.INVITE);
            });

            assertThat(invites(context)).isZero();
        });
    }

    @Test
    void theTransactionsOfTheMarkedDataSourceAreJoined() {
        twoDatabases(context -> {
            transactions(context, "interviewTransactions").executeWithoutResult(transaction -> {
                edge(context).invites().invite(Hosts.INVITE);
                transaction.setRollbackOnly();
            });
            assertThat(invites(context)).isZero();

            transactions(context, "interviewTransactions")
                    .executeWithoutResult(transaction -> edge(context).invites().invite(Hosts.INVITE));
            assertThat(invites(context)).isEqualTo(1);
        });
    }

    @Test
    void aTransactionOfAnotherDataSourceRefusesWork() {
        twoDatabases(context -> transactions(context, "orderTransactions")
                .executeWithoutResult(transaction -> assertThatThrownBy(
                                () -> edge(context).invites().invite(Hosts.INVITE))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("no connection of the store's data source")));
    }

    @Test
    void aConnectionThatATemplateHasBoundInAnothersTransactionIsNotTakenForTheTransactions() {
        twoDatabases(context -> transactions(context, "orderTransactions").executeWithoutResult(transaction -> {
            new JdbcTemplate(context.getBean("interviews", DataSource.class)).queryForObject("select 1", Integer.class);

            assertThatThrownBy(() -> edge(context).invites().invite(Hosts.INVITE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no connection of the store's data source");
        }));
    }

    private static void twoDatabases(Consumer<AssertableApplicationContext> test) {
        Hosts.working().withUserConfiguration(TwoDatabases.class).run(test::accept);
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoDatabases {

        @Bean
        @Primary
        DataSource orders() {
            return pool();
        }

        @Bean
        @InterviewEdgeDataSource
        DataSource interviews() {
            return pool();
        }

        @Bean
        @Primary
        PlatformTransactionManager orderTransactions(DataSource orders) {
            return new DataSourceTransactionManager(orders);
        }

        @Bean
        PlatformTransactionManager interviewTransactions(@InterviewEdgeDataSource DataSource interviews) {
            return new DataSourceTransactionManager(interviews);
        }

        private static DataSource pool() {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
            config.setAutoCommit(false);
            config.setMaximumPoolSize(2);
            return new HikariDataSource(config);
        }
    }

    private static TransactionTemplate transactions(AssertableApplicationContext context) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    private static TransactionTemplate transactions(AssertableApplicationContext context, String manager) {
        return new TransactionTemplate(context.getBean(manager, PlatformTransactionManager.class));
    }

    private static InterviewEdge edge(AssertableApplicationContext context) {
        return context.getBean(InterviewEdge.class);
    }

    private static void note(AssertableApplicationContext context) {
        new JdbcTemplate(context.getBean(DataSource.class)).update("insert into note values (1)");
    }

    private static long invites(AssertableApplicationContext context) {
        return edge(context).tracking().find(SessionQuery.all()).items().size();
    }

    private static long rows(AssertableApplicationContext context, String table) {
        return new JdbcTemplate(context.getBean(DataSource.class))
                .queryForObject("select count(*) from " + table, Long.class);
    }
}
