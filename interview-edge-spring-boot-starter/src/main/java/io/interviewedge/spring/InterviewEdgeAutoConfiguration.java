package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionStore;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Builds the {@link InterviewEdge} of an application from its beans and settings, on a store that joins its
 * transactions.
 */
@AutoConfiguration(after = InterviewEdgeSchemaAutoConfiguration.class)
@EnableConfigurationProperties({InterviewEdgeProperties.class, MessagesProperties.class, RelayProperties.class})
public final class InterviewEdgeAutoConfiguration {

    /** Made by Spring. */
    InterviewEdgeAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(SessionStore.class)
    @DependsOnDatabaseInitialization
    JdbcSessionStore interviewEdgeStore(
            ObjectProvider<InterviewDatabase> databases,
            ObjectProvider<InterviewEdgeSchema> schema,
            ObjectProvider<HostTransactions> transactions) {
        InterviewDatabase database = databases.getIfAvailable(() -> {
            throw InterviewDatabase.missing();
        });
        schema.ifAvailable(InterviewEdgeSchema::verify);
        return database.store(transactions.getObject());
    }

    @Bean
    @ConditionalOnBean(InterviewDatabase.class)
    HostTransactions interviewEdgeTransactions(
            InterviewDatabase database, ObjectProvider<PlatformTransactionManager> managers) {
        return new HostTransactions(database.dataSource(), managers);
    }

    @Bean
    @ConditionalOnMissingBean({LinkTemplate.class, InterviewEdge.class})
    LinkTemplate interviewEdgeLink(InterviewEdgeProperties properties) {
        String link = properties.link();
        if (link == null) {
            throw new SetupException(
                    "Interview Edge does not know the address at which candidates open their interview.",
                    "Set interview-edge.link, such as https://careers.example.com/interview/{token}");
        }
        return Settings.read("interview-edge.link", () -> LinkTemplate.of(link));
    }

    @Bean
    @ConditionalOnMissingBean
    InterviewEdge interviewEdge(
            LinkTemplate link,
            InterviewEdgeProperties properties,
            MessagesProperties messages,
            RelayProperties relay,
            ListableBeanFactory beans) {
        return new HostBeans(beans).builder(link, properties, messages, relay).build();
    }

    /** What is wrong is found at the start, and not by the first candidate. */
    @Bean
    static LazyInitializationExcludeFilter interviewEdgeIsNotLazy() {
        return LazyInitializationExcludeFilter.forBeanTypes(
                JdbcSessionStore.class, InterviewEdge.class, HostTransactions.class);
    }
}
