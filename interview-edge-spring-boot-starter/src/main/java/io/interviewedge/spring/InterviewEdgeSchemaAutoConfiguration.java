package io.interviewedge.spring;

import io.interviewedge.jdbc.dialect.Dialect;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.boot.sql.init.dependency.DatabaseInitializerDetector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Creates the library's tables where the application has a data source and the settings say so. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnClass(DatabaseInitializerDetector.class)
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties({InterviewEdgeProperties.class, SchemaProperties.class})
@Import(DatabaseInitializationDependencyConfigurer.class)
public final class InterviewEdgeSchemaAutoConfiguration {

    /** Made by Spring. */
    InterviewEdgeSchemaAutoConfiguration() {}

    @Bean
    InterviewDatabase interviewEdgeDatabase(
            @InterviewEdgeDataSource ObjectProvider<DataSource> marked,
            ObjectProvider<DataSource> all,
            ListableBeanFactory beans,
            InterviewEdgeProperties properties,
            SchemaProperties schema,
            ObjectProvider<Dialect> dialect) {
        return new InterviewDatabase(
                InterviewDatabase.choose(marked, all, beans), schema.in(properties.names()), dialect.getIfAvailable());
    }

    @Bean
    InterviewEdgeSchema interviewEdgeSchema(InterviewDatabase database, SchemaProperties properties) {
        return new InterviewEdgeSchema(database, properties);
    }
}
